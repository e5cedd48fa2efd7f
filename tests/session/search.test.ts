import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchPage, type SearchHit } from '../../src-main/contract/shelf.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { temporaryFile, temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk } from './new-desk.ts';
import { found, played, texts } from './searches.ts';

const logged = (action: string, seat = 'moscow', rest: object = {}) => ({
  kind: 'logMove',
  seat,
  action,
  ...rest,
});
const firstMove = (session: { state: SessionState }) => session.state.rounds[0]?.moves[0]?.id ?? '';

test('what is found is what holds now: amended, withdrawn and undone words are gone', () => {
  const { desk, session } = played(logged('Offer monitors'), logged('Threaten tariffs'));
  expect(found(desk, 'monitors')).toEqual(['Offer monitors']);
  const moveId = firstMove(session);
  session.execute({ kind: 'amendMove', moveId, action: 'Offer observers', reason: 'Misheard' });
  expect(found(desk, 'monitors')).toEqual([]);
  expect(found(desk, 'observers')).toEqual(['Offer observers']);
  session.execute({ kind: 'undo' });
  expect(found(desk, 'observers')).toEqual([]);
  expect(found(desk, 'monitors')).toEqual(['Offer monitors']);
  session.execute({ kind: 'withdrawMove', moveId, reason: 'A slip' });
  expect(found(desk, 'monitors')).toEqual([]);
  const [withdrawn] = desk.search({ words: 'monitors', withdrawn: true }).hits;
  expect(withdrawn).toMatchObject({ kind: 'move', isWithdrawn: true, label: '1.1' });
});

test('what another process wrote is found, and nothing of what is in the trash', () => {
  const file = temporaryFile();
  const desk = newDesk(temporaryLibrary(file));
  const id = created(desk);
  expect(found(desk, 'cuckoo')).toEqual([]);
  const other = newDesk(temporaryLibrary(file)).open(id);
  other.execute({ kind: 'openRound', round: 1 });
  other.execute(logged('Circulate the cuckoo'));
  expect(found(desk, 'cuckoo')).toEqual(['Circulate the cuckoo']);
  desk.care.archive(id, true);
  expect(desk.search({ words: 'cuckoo' }).hits).toMatchObject([{ isArchived: true }]);
  desk.care.trash(id, true);
  expect(found(desk, 'cuckoo')).toEqual([]);
  desk.care.restore(id);
  expect(found(desk, 'cuckoo')).toEqual(['Circulate the cuckoo']);
});

test('every kind of thing said is found, at the version at which it can be seen', () => {
  const { desk, session, library } = played(logged('Alpha one', 'beijing', { effect: 'Alpha' }));
  const moveId = firstMove(session);
  for (const command of [
    { kind: 'addArgument', moveId, side: 'for', by: 'washington', text: 'Alpha argument' },
    {
      kind: 'adjudicateMove',
      moveId,
      ruling: { method: 'umpire', reason: 'Because' },
      outcome: 'partly',
      narration: 'Alpha told',
    },
    { kind: 'takeNote', text: 'Alpha noted', speaker: 'moscow' },
    { kind: 'releaseInject', title: 'Alpha news', text: 'From the wire' },
    { kind: 'changeDetails', title: 'Alpha course' },
  ]) {
    expect(session.execute(command), command.kind).toMatchObject({ ok: true });
  }
  const page = desk.search({ words: 'alpha' });
  expect(searchPage.parse(page)).toEqual(page);
  expect(page.hits.map(({ kind, who }) => [kind, who])).toEqual([
    ['session', ''],
    ['move', 'Beijing'],
    ['argument', 'Washington'],
    ['ruling', 'Beijing'],
    ['note', 'Moscow'],
    ['inject', ''],
  ]);
  const events = library.log.read(session.id);
  expect(page.hits.slice(1).map(({ version }) => events[version - 1]?.kind)).toEqual([
    'moveLogged',
    'argumentAdded',
    'moveAdjudicated',
    'noteTaken',
    'injectReleased',
  ]);
});

test('a search is narrowed by seat, instrument, outcome, kind and time', () => {
  const [instrument, other] = alaska.instruments.map(({ id }) => id);
  const { desk, session } = played(
    logged('Alpha one', 'moscow', { instruments: [instrument] }),
    logged('Alpha two', 'beijing', { instruments: [instrument, other] }),
    logged('Alpha three', 'beijing'),
  );
  session.execute({
    kind: 'adjudicateMove',
    moveId: firstMove(session),
    ruling: { method: 'consensus' },
    outcome: 'fails',
  });
  session.execute({ kind: 'takeNote', text: 'Alpha noted' });
  const has = (rest: object) => found(desk, 'alpha', rest);
  expect(has({ seat: 'moscow' })).toEqual(['Alpha one']);
  expect(has({ seat: 'beijing' })).toEqual(['Alpha two', 'Alpha three']);
  expect(has({ instrument })).toEqual(['Alpha one', 'Alpha two']);
  expect(has({ instrument: other, seat: 'beijing' })).toEqual(['Alpha two']);
  expect(has({ outcome: 'fails' })).toEqual(['Alpha one']);
  expect(has({ kind: 'note' })).toEqual(['Alpha noted']);
  const at = desk.search({ words: 'alpha', kind: 'note' }).hits[0]?.at ?? '';
  expect(has({ from: at })).toEqual(['Alpha noted']);
  expect(has({ before: at })).toEqual(['Alpha one', 'Alpha two', 'Alpha three']);
  expect(found(desk, '  ', { seat: 'moscow' })).toEqual(['Alpha one']);
});

test('accents and case make no difference, and the last word may go on', () => {
  const { desk } = played(logged('L’Été à Zürich: ÉCHANGE de banques'), logged('条约 مرحبا'));
  for (const words of ['ete', 'ÉTÉ', 'zurich echange', 'ech', 'banq', 'l’été', 'banques zur']) {
    expect(found(desk, words), words).toHaveLength(1);
  }
  expect(found(desk, 'ech ')).toEqual([]);
  expect(found(desk, 'ech banques')).toEqual([]);
  expect(found(desk, '条')).toHaveLength(1);
  expect(found(desk, 'مرح')).toHaveLength(1);
  const [hit] = desk.search({ words: 'echange' }).hits;
  expect(hit?.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'ÉCHANGE', isHit: true }]);
});

test('nothing that is typed is an error, or more than words', () => {
  const { desk } = played(logged('It "cuckoos" (NEAR) the borderless* AND more'));
  const odd = ['"', '*', '(', 'a OR', 'NEAR(', '^', ':', '-', 'text:border', '{}', '\0', 'a\0b'];
  const others = [
    '🚀',
    '‏',
    '\ud800',
    'x'.repeat(50_000),
    'a '.repeat(20_000),
    "'; DROP",
    '%',
    '""',
  ];
  for (const words of [...odd, ...others]) {
    expect(() => desk.search({ words }), JSON.stringify(words.slice(0, 20))).not.toThrow();
  }
  for (const words of [
    '"cuckoos"',
    'borderless*',
    '(near) the cuckoos',
    'AND cuckoos',
    '"cuckoos',
  ]) {
    expect(found(desk, words), words).toHaveLength(1);
  }
  expect(found(desk, '🚀 !!')).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
      expect(Array.isArray(desk.search({ words }).hits)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('marks in what was said are not taken for hits', () => {
  const { desk } = played(logged('A \u0002 trap \u0003 here'));
  expect(desk.search({ words: 'here' }).hits[0]?.excerpt).toEqual([
    { text: 'A trap ', isHit: false },
    { text: 'here', isHit: true },
  ]);
});

test('pages together are everything, session by session, titles first', () => {
  const desk = newDesk(temporaryLibrary());
  for (let place = 0; place < 3; place += 1) {
    const session = desk.open(created(desk, `Alpha ${place}`));
    session.execute({ kind: 'openRound', round: 1 });
    for (let turn = 0; turn < 40; turn += 1) session.execute(logged(`Alpha in turn ${turn}`));
  }
  const hits: SearchHit[] = [];
  let after: number | null | undefined;
  do {
    const page = desk.search({ words: 'alpha', ...(after && { after }) });
    hits.push(...page.hits);
    after = page.next;
  } while (after);
  expect(new Set(hits.map(({ id }) => id)).size).toBe(123);
  expect(hits.slice(0, 3).map(texts)).toEqual(['Alpha 2', 'Alpha 1', 'Alpha 0']);
  expect(hits.slice(3, 43).map(texts)).toEqual(
    Array.from({ length: 40 }, (_, turn) => `Alpha in turn ${turn}`),
  );
});

test('the index can be dropped: what is searched next makes it again', () => {
  const { desk, library } = played(logged('Circulate the annex'));
  const before = desk.search({ words: 'annex' });
  library.dropCaches();
  expect(library.search.find({ words: 'annex' }, 10)).toEqual([]);
  expect(desk.search({ words: 'annex' })).toEqual(before);
});
