import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor, filterFor, isAudience } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { allMoves, findMove } from '../../src-main/game/find.ts';
import { totalsOf } from '../../src-main/game/scoring.ts';
import type { Move, SessionState } from '../../src-main/game/state.ts';
import { Timeline } from '../../src-main/game/timeline.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession, markersIn } from './arbitrary-session.ts';
import { seats } from './arbitrary/making.ts';
import {
  created,
  deal,
  eve,
  move,
  opened,
  proposed,
  revealed,
  scored,
  whispered,
} from './histories.ts';
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

test('control receives the log as it is, but for what evaluators rated blind', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play: { events } }) => {
      const sealed = events.map((event) =>
        event.kind === 'scoreGiven' || event.kind === 'scoreChanged'
          ? { ...event, data: { ...event.data, value: 'sealed', reason: '' } }
          : event,
      );
      expect(eventsFor('control', events)).toEqual(sealed);
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

/** The moves an audience may see in the end, as they are and as it sees them. */
function seenBy(audience: string, { state, events }: Play) {
  const mirror = fold(eventsFor(audience, events));
  return allMoves(state)
    .filter(({ visibility, seat }) => visibility === 'public' || seat === audience)
    .map((known) => ({ known, seen: findMove(mirror, known.id) }));
}

/** Or is not there at all, having been taken back. */
function mayBeSeen(state: SessionState, moveId: string, audience: string): boolean {
  const found = findMove(state, moveId);
  if (!found) return true;
  const { seat, visibility } = found;
  return visibility === 'public' || seat === audience || visibility.includes(audience);
}

function wordsOf(of: Move | undefined) {
  return { action: of?.action, effect: of?.effect, visibility: of?.visibility };
}

test('what an audience sees of a move in the end is what it may see', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      for (const { known, seen } of seenBy(audience, play)) {
        expect(wordsOf(seen)).toEqual(wordsOf(known));
        const withdrawn = [known.status, seen?.status].map((status) => status === 'withdrawn');
        expect(withdrawn[1]).toBe(withdrawn[0]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the scores an audience sees are the revealed ones of moves it knew all along', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      const timeline = new Timeline(play.events);
      for (const { known, seen } of seenBy(audience, play)) {
        const since = play.events.slice(known.version - 1).map(({ version }) => version);
        // A disclosure does not carry the scores of a move.
        const always = since.every((version) =>
          mayBeSeen(timeline.at(version), known.id, audience),
        );
        const shown = scoresOf(seen);
        const blind = known.revealedAt === null;
        expect(shown).toEqual(blind ? [] : always ? scoresOf(known) : shown);
      }
    }),
    { numRuns: 1000 },
  );
});

function scoresOf(of: Move | undefined): string[] {
  const given = Object.entries(of?.scores ?? {}).flatMap(([criterion, by]) =>
    Object.entries(by).map(([evaluator, { value }]) => `${criterion} ${evaluator} ${value}`),
  );
  return given.toSorted();
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

test('a seat that is said to have made a move after all learns of it, and the other hears no more', () => {
  const play = new Play().do(
    ...opened,
    { kind: 'logMove', seat: 'beijing', action: 'A quiet word', visibility: 'control' },
    { kind: 'amendMove', moveId: move, seat: 'moscow' },
    { kind: 'addArgument', moveId: move, side: 'for', by: 'control', text: 'Plausible' },
  );
  expect(toldTo('moscow', play)).toMatch(/A quiet word.*Plausible/);
  expect(toldTo('beijing', play)).toContain('A quiet word');
  expect(toldTo('beijing', play)).not.toContain('Plausible');
});

test('whoever lost sight of a move by a mistake that was taken back sees it again', () => {
  const play = new Play().do(
    ...opened,
    { kind: 'logMove', seat: 'beijing', action: 'Talk' },
    { kind: 'amendMove', moveId: move, visibility: 'control' },
    { kind: 'undo' },
    { kind: 'addArgument', moveId: move, side: 'for', by: 'control', text: 'Plausible' },
  );
  expect(toldTo('public', play)).toContain('Plausible');
  const again = new Play().do(
    ...opened,
    { kind: 'logMove', seat: 'beijing', action: 'Talk' },
    { kind: 'amendMove', moveId: move, visibility: 'control' },
    { kind: 'undo' },
    { kind: 'redo' },
    { kind: 'addArgument', moveId: move, side: 'for', by: 'control', text: 'Plausible' },
  );
  expect(toldTo('public', again)).not.toContain('Plausible');
});

test('a score that was shown and is cleared counts for nobody any longer', () => {
  const cleared: Command = { kind: 'clearScore', moveId: move, criterion: 'B1', evaluator: eve };
  const shown = new Play().do(...revealed, cleared);
  const state = fold(eventsFor('public', shown.events));
  expect(totalsOf(state, alaska)).toEqual(totalsOf(shown.state, alaska));
  const blind = new Play().do(...scored, cleared);
  expect(toldTo('public', blind)).not.toContain(eve);
});
