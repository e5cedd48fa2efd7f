import { expect, test } from 'vitest';
import type { ReplayOutput } from '../../src-main/report/replay-output.ts';
import { Tabletop } from './tabletop.ts';

test('a fork is made from any version, is printed by its id, and can be read and verified', async () => {
  const tabletop = new Tabletop();
  const sample = (await tabletop.done('sample')).trim();
  const id = (await tabletop.done('fork', sample, '--at', '60', '--title', 'No annex')).trim();
  const { state, version } = await tabletop.json<ReplayOutput>('replay', id);
  expect(version).toBe(61);
  expect(state.session).toMatchObject({
    title: 'No annex',
    status: 'running',
    sample: false,
    forkedFrom: { sessionId: sample, version: 60, title: 'Four rounds after the summit' },
  });
  expect(await tabletop.done('verify', id)).toContain('ok');
  const named = (await tabletop.done('fork', sample)).trim();
  const list = await tabletop.json<{ id: string; title: string }[]>('list');
  expect(list.find((session) => session.id === named)?.title).toMatch(
    /^Four rounds after the summit, fork at 4\.\d$/,
  );
});

test('a version it has not got, or an empty title, is refused', async () => {
  const tabletop = new Tabletop();
  const sample = (await tabletop.done('sample')).trim();
  const beyond = await tabletop.run('fork', sample, '--at', '99999');
  expect([beyond.code, beyond.out]).toEqual([1, '']);
  expect(beyond.err).toMatch(
    /^version-unknown: The session has \d+ versions, and no version 99999/,
  );
  expect((await tabletop.run('fork', sample, '--title', ' ')).err).toMatch(/^text-missing: /);
  expect((await tabletop.run('fork', 'nobody')).err).toMatch(/^session-missing: /);
  expect(await tabletop.json<unknown[]>('list')).toHaveLength(1);
});
