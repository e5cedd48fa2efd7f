import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runElectron } from '../../src-main/launch/run-electron.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A program in the runtime's place. */
function runtime(code: string): string {
  const file = join(folder, `runtime-${code.length}.cjs`);
  writeFileSync(file, `#!${process.execPath}\n${code}\n`);
  chmodSync(file, 0o700);
  return file;
}

it.skipIf(process.platform === 'win32')(
  'tells an app that ran from one that did not start',
  async () => {
    const ran = runtime("process.send('arrived', () => process.exit(3))");
    expect(await runElectron(ran, [])).toEqual({ arrived: true, code: 3 });
    expect(await runElectron(runtime('process.exit(127)'), [])).toEqual({
      arrived: false,
      code: 127,
    });
    const missing = join(folder, 'missing');
    expect(await runElectron(missing, [])).toEqual({ arrived: false, code: 1 });
  },
);

it.skipIf(process.platform === 'win32')(
  'the app is given its folder and what was asked',
  async () => {
    const code =
      "const [, , app, ...asked] = process.argv; process.exit(asked.join() === '--library,a.db' && require(app + '/package.json').name === 'tabletop' ? 0 : 1)";
    expect(await runElectron(runtime(code), ['--library', 'a.db'])).toMatchObject({ code: 0 });
  },
);
