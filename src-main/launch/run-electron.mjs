import { spawn } from 'node:child_process';
import { root } from './ensure-built.mjs';

/**
 * Runs the built app until it ends. `arrived` tells whether it got so far as to run the app's
 * own code; a runtime that this machine cannot run does not.
 */
export function runElectron(program, options) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  // The folder, not the file: its package.json says what the app is called and where it begins.
  const app = spawn(program, [root, ...options], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let arrived = false;
  app.once('message', () => {
    arrived = true;
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => app.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve({ arrived, code: code ?? 1 });
    };
    app.once('error', () => end(1));
    app.once('exit', end);
  });
}
