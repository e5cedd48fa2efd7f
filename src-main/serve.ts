/** Composition root of the browser host: serves the window to a browser on this machine. */
import { join } from 'node:path';
import open from 'open';
import { browserStage } from './hosting/browser-stage.ts';
import { GuestList } from './hosting/guest-list.ts';
import { hostOptions, WrongUsage } from './hosting/host-options.ts';
import { KeptPort } from './hosting/kept-port.ts';
import { LibraryHost } from './hosting/library-host.ts';
import { pageFiles } from './hosting/page-files.ts';
import { inWorker } from './hosting/report/in-worker.ts';
import { pressOf } from './hosting/report/press.ts';
import { printWithChromium } from './hosting/report/print-pdf.ts';
import { whenParentGone } from './hosting/parent.ts';
import { builtReplayPage } from './hosting/replay-page.ts';
import { report, sentenceOf } from './hosting/trouble.ts';
import { SwitchedGuest } from './hosting/switched-guest.ts';
import { serveWeb } from './hosting/web-server.ts';

async function serve(): Promise<void> {
  const { library, port } = hostOptions(process.argv.slice(2), true);
  const shell = {
    host: 'browser' as const,
    version: APP_VERSION,
    // The page saves its files itself: by a download.
    saveFile: async () => null,
  };
  const press = pressOf(printWithChromium, inWorker(join(import.meta.dirname, 'report-worker.js')));
  const replayPage = builtReplayPage(import.meta.dirname);
  const host = new LibraryHost(library, shell, press, replayPage);
  const developing = import.meta.env.DEV;
  const web = await serveWeb({
    handler: host.handler,
    guestHandler: (grant) => (host.services ? new SwitchedGuest(host.served, grant) : null),
    guests: new GuestList(host.settings),
    files: pageFiles(join(import.meta.dirname, '../renderer')),
    port,
    keptPort: new KeptPort(host.settings),
    session: developing ? process.env.TABLETOP_SESSION : undefined,
    withoutPolicy: developing,
  }).catch((error: unknown) => {
    host.close();
    throw error;
  });

  const stage = browserStage(web);
  host.whenOpen((services) => services.projector.showOn(stage));

  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    web
      .close()
      .then(() => host.close())
      .catch(report)
      .finally(() => process.exit());
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  whenParentGone(end);

  const address = web.invite();
  process.stdout.write(`Tabletop is open at ${address}\n`);
  if (process.env.BROWSER !== 'none') await open(address).catch(() => undefined);
}

process.on('unhandledRejection', report);
try {
  await serve();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(error instanceof WrongUsage ? 2 : 1);
}
