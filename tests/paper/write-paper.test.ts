import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { moveTitle } from '../../src-main/game/find.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { importPaper } from '../../src-main/session/paper/import-paper.ts';
import { writePaper } from '../../src-main/session/paper/write-paper.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { Play } from '../game/play.ts';
import { newDesk } from '../session/new-desk.ts';
import { temporaryLibrary } from '../store/temporary.ts';

const now = '2030-01-01T00:00:00.000Z';

function again(state: SessionState): SessionState {
  const desk = newDesk(temporaryLibrary());
  const sheets = Object.entries(writePaper(state, alaska.id));
  const contents = new Map(sheets.map(([name, text]) => [name, Buffer.from(text)]));
  const made = importPaper(desk, contents, { packs: [alaska], now, zone: 'UTC' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return desk.open(made.sessionId).state;
}

/** As far as paper goes: what was declared, and what has been revealed of it. */
function onPaper({ rounds, participants, session }: SessionState) {
  const name = (id: string) => participants.find((one) => one.id === id)?.name;
  const moves = rounds
    .flatMap((round) => round.moves)
    .filter(({ status }) => status !== 'withdrawn')
    .map((move) => ({
      place: [move.round, move.seat, moveTitle(move), move.action, move.effect],
      who: [move.instruments, move.targets, move.visibility],
      at: `${move.occurredAt.slice(0, 19)}.000Z`,
      outcome: move.adjudication?.outcome ?? null,
      scores: Object.entries(move.scores)
        .flatMap(([criterion, all]) =>
          Object.entries(all)
            .filter(([, { revealed }]) => revealed)
            .map(([id, { value, reason }]) => [criterion, name(id), value, reason].join('\t')),
        )
        .toSorted(),
    }));
  const people = participants.map(({ name: who, affiliation, part, seat }) => [
    who,
    affiliation,
    part,
    seat,
  ]);
  return { title: session.title, date: session.date, people, moves };
}

test('any session written as sheets and imported has the same moves and revealed scores', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play }) => {
      const { state } = play;
      const first = state.rounds.findIndex(({ moves }) =>
        moves.every(({ status }) => status === 'withdrawn'),
      );
      const last = state.rounds.findLastIndex(({ moves }) =>
        moves.some(({ status }) => status !== 'withdrawn'),
      );
      // On paper no round is left out.
      fc.pre(last >= 0 && (first < 0 || first > last));
      expect(onPaper(again(state))).toEqual(onPaper(state));
    }),
    { numRuns: 60 },
  );
});

const move = (action: string, rest: Partial<Command<'logMove'>> = {}): Command => ({
  kind: 'logMove',
  seat: 'beijing',
  action,
  ...rest,
});

test('what a spreadsheet would take for a formula is kept from it, and is itself again', () => {
  const { state } = new Play().do(
    { kind: 'createSession', title: '=Title' },
    { kind: 'openRound', round: 1 },
    move('+1 to everybody', { effect: '@home\nand “away”, both' }),
    move("'quoted"),
  );
  expect(writePaper(state, alaska.id)['moves.csv']).toContain("'+1 to everybody");
  expect(onPaper(again(state))).toEqual(onPaper(state));
});

test('two moves that are called the same are told apart', () => {
  const { state } = new Play().do(
    { kind: 'createSession', title: 'Twins' },
    { kind: 'openRound', round: 1 },
    move('Wait: for spring'),
    move('Wait: for summer'),
  );
  const moves = again(state).rounds.flatMap((round) => round.moves);
  expect(moves.map(({ title, action }) => [title, action])).toEqual([
    ['Wait', 'Wait: for spring'],
    ['Wait (2)', 'Wait: for summer'],
  ]);
});
