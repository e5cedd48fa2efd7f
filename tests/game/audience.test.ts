import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor, filterFor, isAudience } from '../../src-main/game/audience.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { allMoves, findMove } from '../../src-main/game/find.ts';
import type { Move } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession, markersIn } from './arbitrary-session.ts';
import { seats } from './arbitrary/making.ts';
import { created, deal, move, opened, proposed, revealed, whispered } from './histories.ts';
import { mayKnow } from './may-know.ts';
import { Play } from './play.ts';

const audiences = ['public', ...seats];

test('no audience but control receives words it may not know', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      const received = markersIn(JSON.stringify(eventsFor(audience, play.events)));
      const allowed = mayKnow(play.events, audience);
      expect([...received].filter((words) => !allowed.has(words))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('every audience receives the words it may know', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      const received = markersIn(JSON.stringify(eventsFor(audience, play.events)));
      const allowed = mayKnow(play.events, audience);
      expect([...allowed].filter((words) => !received.has(words))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('control receives the log as it is', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play: { events } }) => {
      expect(eventsFor('control', events)).toEqual(events);
    }),
  );
});

test('no audience but control sees who acted, or a hash that would prove what it was not told', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      for (const event of eventsFor(audience, play.events)) {
        expect(event).toMatchObject({ actor: 'control', hash: '' });
      }
    }),
  );
});

test('a filter that is fed one by one tells what the whole log tells', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      const filter = filterFor(audience);
      const told = play.events.map(filter).filter((event) => event !== null);
      expect(told).toEqual(eventsFor(audience, play.events));
    }),
  );
});

test('what an audience sees of a move in the end is what it may see', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      const state = fold(eventsFor(audience, play.events));
      for (const known of allMoves(play.state)) {
        const may = known.visibility === 'public' || known.seat === audience;
        if (!may) continue;
        const seen = findMove(state, known.id);
        const { action, effect, visibility, status } = known;
        expect(seen).toMatchObject({ action, effect, visibility });
        if (status === 'withdrawn') expect(seen?.status).toBe('withdrawn');
        const shown = scored(seen);
        if (!known.revealedAt) expect(shown).toEqual([]);
        // A disclosure does not carry the scores of a move, so only who always knew has all.
        const always = seen?.version === known.version;
        const changed = known.amendments.some(({ before }) => 'visibility' in before);
        if (always && !changed && known.revealedAt) expect(shown).toEqual(scored(known));
      }
    }),
    { numRuns: 1000 },
  );
});

function scored(move: Move | undefined): string[] {
  const given = Object.entries(move?.scores ?? {}).flatMap(([criterion, by]) =>
    Object.entries(by).map(([evaluator, { value }]) => `${criterion} ${evaluator} ${value}`),
  );
  return given.sort();
}

function toldTo(audience: string, play: Play): string {
  return JSON.stringify(eventsFor(audience, play.events));
}

test('an audience is control, the public or a seat of the pack', () => {
  const known = ['control', 'public', 'beijing', 'london', ''].filter((id) =>
    isAudience(id, alaska),
  );
  expect(known).toEqual(['control', 'public', 'beijing']);
});

test('a whispered move is known to its seat and the seats named', () => {
  const play = new Play().do(...whispered);
  const knowing = audiences.filter((audience) => toldTo(audience, play).includes('A quiet word'));
  expect(knowing).toEqual(['beijing', 'moscow']);
});

test('whoever learns of a move later learns it as it stands then', () => {
  const play = new Play().do(
    ...whispered,
    { kind: 'amendMove', moveId: move, action: 'A loud word' },
    { kind: 'discloseMove', moveId: move, to: 'public' },
  );
  expect(toldTo('public', play)).toContain('A loud word');
  expect(toldTo('public', play)).not.toContain('A quiet word');
  expect(toldTo('moscow', play)).toContain('A quiet word');
});

test('a secret deal is known to its parties until it is disclosed', () => {
  const play = new Play().do(...proposed);
  expect(audiences.filter((audience) => toldTo(audience, play).includes('Gas'))).toEqual([
    'beijing',
    'moscow',
  ]);
  play.do({ kind: 'discloseDeal', dealId: deal });
  expect(audiences.every((audience) => toldTo(audience, play).includes('Gas'))).toBe(true);
});

test('scores are known once they are revealed, and their reasons never', () => {
  const play = new Play().do(...revealed.slice(0, -1));
  expect(toldTo('public', play)).not.toContain('scoreGiven');
  play.do(...revealed.slice(-1));
  expect(toldTo('public', play)).toContain('scoresRevealed');
  expect(toldTo('public', play)).not.toContain('It gains time');
  expect(toldTo('public', play)).not.toContain('Eric has left');
});

test('the public learns no name, the seats know who sits in the room', () => {
  const play = new Play().do(...opened);
  expect(toldTo('public', play)).not.toMatch(/Ana|Boris|Eve|Eric|Navy/);
  expect(toldTo('moscow', play)).toContain('Ana');
  expect(toldTo('public', new Play().do(...created))).toContain('Tabletop');
});
