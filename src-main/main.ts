/** Composition root of Electron, the desktop app. */
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, session } from 'electron';
import { servePort } from './hosting/electron-port.ts';
import { projectorOf } from './hosting/grant.ts';
import { hostOptions } from './hosting/host-options.ts';
import { libraryPath } from './hosting/library-path.ts';
import { LibraryHost } from './hosting/library-host.ts';
import { pageFiles } from './hosting/page-files.ts';
import { policyHeaders } from './hosting/policy.ts';
import { inWorker } from './hosting/report/in-worker.ts';
import { builtReplayPage } from './hosting/replay-page.ts';
import { pressOf } from './hosting/report/press.ts';
import { SwitchedGuest } from './hosting/switched-guest.ts';
import { report, sentenceOf } from './hosting/trouble.ts';
import { setAppMenu } from './shell/app-menu.ts';
import { handPort } from './shell/hand-port.ts';
import { confinePages, confineSession } from './shell/lockdown.ts';
import { bringForward, createMainWindow, loadPage } from './shell/main-window.ts';
import { registerPageScheme, servePageScheme } from './shell/page-scheme.ts';
import { printPdf } from './shell/print-pdf.ts';
import { separateProfile } from './shell/profile.ts';
import { ProjectorWindow } from './shell/projector-window.ts';
import { saveFile } from './shell/save-file.ts';
import { filesIn } from './shell/files-in.ts';

const { library: asked } = hostOptions(process.argv.slice(app.isPackaged ? 1 : 2), false);
const origin = import.meta.env.DEV ? process.env.ELECTRON_RENDERER_URL : undefined;
let window: BrowserWindow | null = null;
/** Until the library is open, files to open wait. */
let openFile: (file: string) => void = (file) => waiting.push(file);
const waiting: string[] = filesIn(process.argv, process.cwd());

process.on('unhandledRejection', report);
registerPageScheme();
confinePages(app);
if (libraryPath(asked) !== libraryPath(undefined)) separateProfile(app, libraryPath(asked));

// A Mac tells of a file by this, also before the app is ready.
app.on('open-file', (event, file) => {
  event.preventDefault();
  openFile(file);
});

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, words, folder) => {
    for (const file of filesIn(words, folder)) openFile(file);
    if (window) bringForward(window);
  });
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  // Whoever started the runtime learns that it works here.
  process.send?.('arrived');
  const shell = {
    host: 'electron' as const,
    version: APP_VERSION,
    saveFile: async (name: string, content: string | Uint8Array) =>
      window ? saveFile(window, name, content) : null,
  };
  const press = pressOf(printPdf, inWorker(join(import.meta.dirname, 'report-worker.js')));
  const replayPage = builtReplayPage(import.meta.dirname);
  const host = new LibraryHost(asked, shell, press, replayPage);
  app.on('will-quit', () => host.close());
  host.whenOpen(({ opened }) => {
    openFile = (file) => opened.open(file);
    for (const file of waiting.splice(0)) openFile(file);
  });
  const files = pageFiles(join(import.meta.dirname, '../renderer'));
  confineSession(session.defaultSession, origin ? [origin, origin.replace('http', 'ws')] : []);
  servePageScheme((path) => files.read(path), origin ? {} : policyHeaders("'none'"));
  setAppMenu(process.platform);
  const preload = join(import.meta.dirname, '../preload/preload.cjs');
  const projector = new ProjectorWindow({
    preload,
    main: () => window,
    serve(sessionId, port) {
      servePort(new SwitchedGuest(host.served, projectorOf(sessionId)), port);
    },
  });
  host.whenOpen((services) => services.projector.showOn(projector));
  window = createMainWindow({
    preload,
    place: host.settings.read().window,
    keepPlace: (place) => host.settings.write('window', place),
  });
  window.once('closed', () => {
    window = null;
    projector.close();
  });
  handPort(window, (port) => servePort(host.handler, port));
  await loadPage(window);
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Tabletop', sentenceOf(error));
  app.exit(1);
}
