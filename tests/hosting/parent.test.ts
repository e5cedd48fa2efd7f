import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const parent = pathToFileURL(join(import.meta.dirname, '../../src-main/hosting/parent.ts')).href;

/** Says when its parent is gone, and would stay for ever otherwise. */
const child = `
  import { whenParentGone } from ${JSON.stringify(parent)};
  const stay = setInterval(() => {}, 1000);
  whenParentGone(() => { console.log('gone'); clearInterval(stay); });
  console.log('here');
`;

/** Starts the child and waits. */
const launcher = `
  import { spawn } from 'node:child_process';
  const words = ['--input-type=module', '--eval', ${JSON.stringify(child)}];
  spawn(process.execPath, words, { stdio: 'inherit' });
`;

it('a host notices that who started it is gone, however it went', async () => {
  const started = spawn(process.execPath, ['--input-type=module', '--eval', launcher], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  started.stdout.setEncoding('utf8');
  started.stdout.on('data', (text: string) => {
    said += text;
    if (text.includes('here')) started.kill('SIGKILL');
  });
  // The pipe is closed by the last who holds it, which is the child.
  await once(started.stdout, 'close');
  expect(said).toBe('here\ngone\n');
});
