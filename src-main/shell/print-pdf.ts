import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, session } from 'electron';

/** In memory only, apart from the app's own. */
const partition = 'print';

/**
 * Prints a page that needs nothing else, in a window nobody sees, in which no script runs.
 *
 * @throws AbortError, or what went wrong
 */
export async function printPdf(html: string, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'tabletop-pdf-'));
  const file = join(folder, 'report.html');
  const address = pathToFileURL(file).href;
  const window = hiddenWindow(address);
  const stop = () => window.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    // Too long for an address, so it is a file for as long as it takes.
    await writeFile(file, html, { mode: 0o600 });
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

function hiddenWindow(address: string): BrowserWindow {
  const own = session.fromPartition(partition);
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: url !== address && !url.startsWith('data:') });
  });
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
}
