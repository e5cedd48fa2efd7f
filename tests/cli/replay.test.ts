import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { totalsOf } from '../../src-main/game/scoring.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { sampleSessionId } from '../../src-main/scenario/sample-session.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { contentHash } from '../../src-main/store/canonical-json.ts';
import { Database } from '../../src-main/store/database.ts';
import { harbour } from '../paper/sheets.ts';
import { sampleLog } from '../scenario/sample-log.ts';
import { Tabletop } from './tabletop.ts';

interface Replay {
  session: string;
  version: number;
  audience: string;
  totals: Record<string, unknown>;
  state: Record<string, unknown>;
}

/** As JSON has it; the hash of the pack is filled in where a session is stored. */
function asStored(state: SessionState): unknown {
  const { session } = state;
  const pack = { ...session.pack, hash: contentHash(alaska) };
  return JSON.parse(JSON.stringify({ ...state, session: { ...session, pack } }));
}

async function withSample(): Promise<Tabletop> {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  return tabletop;
}

test('the folded state and its totals are one object', async () => {
  const tabletop = await withSample();
  const replay = await tabletop.json<Replay>('replay', 'sample');
  expect(Object.keys(replay)).toEqual(['session', 'version', 'audience', 'totals', 'state']);
  expect(Object.keys(replay.totals)).toEqual([
    'net',
    'index',
    'coverage',
    'byCriterion',
    'bySeat',
    'byRound',
    'agreement',
  ]);
  expect(replay).toMatchObject({
    session: sampleSessionId,
    version: sampleLog.length,
    audience: 'control',
  });
  expect(replay.totals).toEqual(JSON.parse(JSON.stringify(totalsOf(fold(sampleLog), alaska))));
});

test.each(['public', 'beijing', 'brussels'])('%s is told no more than it may know', async (who) => {
  const tabletop = await withSample();
  const replay = await tabletop.json<Replay>('replay', 'sample', '--audience', who);
  const known = fold(eventsFor(who, sampleLog));
  expect(replay.audience).toBe(who);
  expect(replay.state).toEqual(asStored(known));
  expect(JSON.stringify(replay)).not.toContain('A list in the drawer');
});

test('any version can be gone back to', async () => {
  const tabletop = await withSample();
  const { version, totals, state } = await tabletop.json<Replay>('replay', 'sample', '--at', '60');
  expect(version).toBe(60);
  expect(totals['net']).toBeNull();
  expect(state).toEqual(asStored(fold(sampleLog.slice(0, 60))));
});

test('a version that has not come about and an unknown audience are refused', async () => {
  const tabletop = await withSample();
  const later = await tabletop.run('replay', 'sample', '--at', '99999', '--json');
  expect([later.code, later.out]).toEqual([1, '']);
  expect(later.err).toMatch(/^version-unknown: /);
  const stranger = await tabletop.run('replay', 'sample', '--audience', 'berlin');
  expect([stranger.code, stranger.out]).toEqual([1, '']);
  expect(stranger.err).toMatch(/^audience-unknown: .*beijing, moscow, washington, brussels\.\n$/);
});

test('a session goes by its id, the beginning of it, or its title', async () => {
  const tabletop = await withSample();
  for (const name of [sampleSessionId, 'samp', 'Four rounds after the summit']) {
    const { session } = await tabletop.json<Replay>('replay', name);
    expect(session).toBe(sampleSessionId);
  }
  for (const name of ['', 'nothing', 'four rounds after the summit']) {
    const { code, err } = await tabletop.run('replay', name);
    expect(code).toBe(1);
    expect(err).toMatch(/^session-missing: /);
  }
});

test('a name that fits several sessions is not guessed at', async () => {
  const tabletop = new Tabletop();
  const folder = tabletop.sheets('one', harbour);
  const lines = (await tabletop.done('import', folder, folder)).trim().split('\n');
  const ids = lines.map((line) => line.split('\t')[0] ?? '');
  const { code, err } = await tabletop.run('replay', 'Harbour exercise');
  expect(code).toBe(1);
  expect(err).toMatch(/^session-ambiguous: 2 sessions fit/);
  expect(err.trim().split('\n').slice(1).toSorted()).toEqual(ids.toSorted());
});

test('for people it is a summary', async () => {
  const tabletop = await withSample();
  const out = await tabletop.done('replay', 'sample');
  expect(out).toMatch(/^Four rounds after the summit\n/);
  expect(out).toMatch(/Net +\+6\.8 /);
  expect(out).toMatch(/Agreement +α 0\.7\d, n = 183, 3 evaluators/);
});

test('reading a session does not count as opening it', async () => {
  const tabletop = await withSample();
  await tabletop.done('replay', 'sample');
  expect(await tabletop.done('verify', 'sample')).toContain('ok');
  const database = new Database(tabletop.library, { readonly: true });
  const row = database.prepare<[], { at: string | null }>('SELECT opened_at AS at FROM sessions');
  expect(row.get()).toEqual({ at: null });
  database.close();
});
