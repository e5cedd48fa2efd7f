import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { complaintAbout } from '../../src-main/launch/node-version.mjs';

it.each(['22.12.0', '22.13.1', '24.0.0', '26.10.0'])('Node.js %s will do', (version) => {
  expect(complaintAbout(version)).toBeNull();
});

it.each(['14.21.3', '20.20.2', '22.11.9'])('Node.js %s is told what is needed', (version) => {
  const complaint = complaintAbout(version);
  expect(complaint).toContain('Node.js 22.12 or newer');
  expect(complaint).toContain(`this is ${version}.`);
  expect(complaint).toContain('npm start');
});

it.each(['start', 'dev', 'build', 'tabletop'])('%s says it before anything else', (launcher) => {
  const path = join(import.meta.dirname, `../../src-main/launch/${launcher}.mjs`);
  // As an older one would: the launcher asks `process.versions`.
  const old = "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(old)}`, path],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim()).toBe(complaintAbout('20.20.2'));
});
