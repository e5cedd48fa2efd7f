import { expect, test } from 'vitest';
import { sampleSessionId } from '../../src-main/scenario/sample-session.ts';
import { Database } from '../../src-main/store/database.ts';
import { sampleLog } from '../scenario/sample-log.ts';
import { Tabletop } from './tabletop.ts';

test('a sound log is told with its length and its last hash', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const out = await tabletop.done('verify', 'sample');
  expect(out).toMatch(
    new RegExp(`^${sampleLog.length} events\nhead [0-9a-f]{64}\n1 pack, 0 photos\nok\n`),
  );
  expect(await tabletop.json('verify', sampleSessionId)).toEqual({
    session: sampleSessionId,
    title: 'Four rounds after the summit',
    packs: 1,
    photos: 0,
    signer: null,
    events: sampleLog.length,
    head: /head (\S+)/.exec(out)?.[1],
    ok: true,
    brokenAt: null,
  });
});

test('a log that somebody changed ends with 1, the first version that is wrong, and no result', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const database = new Database(tabletop.library);
  database.exec('DROP TRIGGER IF EXISTS events_no_update');
  const triggers = database.prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
  );
  for (const { name } of triggers.all()) database.exec(`DROP TRIGGER "${name}"`);
  database.exec(`UPDATE events SET data = replace(data, 'Annex C', 'Annex D') WHERE version > 60`);
  database.close();
  const broken = sampleLog.find(
    ({ version, data }) => version > 60 && JSON.stringify(data).includes('Annex C'),
  );
  const { code, out, err } = await tabletop.run('verify', sampleSessionId);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(`log-damaged: The log of the session is damaged. Version ${broken?.version}.\n`);
  const replay = await tabletop.run('replay', sampleSessionId);
  expect(replay.code).toBe(1);
  expect(replay.err).toMatch(/^log-damaged: /);
});
