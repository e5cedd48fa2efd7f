/** Composition root of the command line. */
import { main } from './cli/main.ts';
import { builtReplayPage } from './hosting/replay-page.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // Whoever reads the output may leave before its end, as `head` does.
    if (code === 'EPIPE') process.exit();
    process.stderr.write(`output-failed: ${message}\n`);
    process.exit(1);
  });
}

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => new Date().toISOString(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  version: APP_VERSION,
  replayPage: builtReplayPage(import.meta.dirname),
});
