import Papa from 'papaparse';
import { moveTitle } from '../../game/find.ts';
import type { Participant, SessionState } from '../../game/state.ts';
import type { Move } from '../../game/state/move.ts';
import { movesFile, participantsFile, scoresFile, sessionFile } from '../../game/paper-files.ts';
import type { PaperFile } from '../../game/paper-files.ts';
import { leadsFormula } from './formula.ts';
import { nameKey } from './names.ts';

type Cells = Readonly<Record<string, string | number>>;

const longestTitle = 200;

/**
 * The sheets from which the paper import makes the same moves and revealed scores, by file name.
 * What is not on paper is left out: withdrawn moves, arguments, injects, deals, notes.
 *
 * @param pack its id
 */
export function writePaper(state: SessionState, pack: string): Record<string, string> {
  const { title, place, date, facilitator } = state.session;
  const moves = state.rounds
    .flatMap((round) => round.moves)
    .filter(({ status }) => status !== 'withdrawn');
  const titles = uniqueBy(moves, moveTitle, ({ round, seat }, text) =>
    JSON.stringify([round, seat, nameKey(text)]),
  );
  const names = uniqueBy(
    state.participants,
    ({ name }) => name,
    (_, text) => nameKey(text),
  );
  const nameOf = new Map(state.participants.map((one) => [one.id, names.get(one) ?? one.name]));
  const session = { title, location: place, date, scenario: pack, facilitator };
  return {
    [sessionFile.name]: sheet(sessionFile, [session]),
    [participantsFile.name]: sheet(
      participantsFile,
      state.participants.map((one) => personRow(one, names.get(one) ?? one.name)),
    ),
    [movesFile.name]: sheet(
      movesFile,
      moves.map((move) => moveRow(move, titles.get(move) ?? moveTitle(move))),
    ),
    [scoresFile.name]: sheet(
      scoresFile,
      moves.flatMap((move) => scoreRows(move, titles.get(move) ?? moveTitle(move), nameOf)),
    ),
  };
}

/** A move is found by what it is called, and an evaluator too: of two alike, one gets a number. */
function uniqueBy<T>(
  all: readonly T[],
  textOf: (one: T) => string,
  keyOf: (one: T, text: string) => string,
): Map<T, string> {
  const taken = new Set<string>();
  return new Map(
    all.map((one) => {
      let text = textOf(one);
      for (let number = 2; taken.has(keyOf(one, text)); number += 1) {
        const end = ` (${number})`;
        text = textOf(one).slice(0, longestTitle - end.length) + end;
      }
      taken.add(keyOf(one, text));
      return [one, text];
    }),
  );
}

function personRow({ affiliation, part, seat }: Participant, name: string): Cells {
  return { name, affiliation, part, seat: part === 'player' ? (seat ?? '') : '' };
}

function moveRow(move: Move, title: string): Cells {
  const { round, seat, action, effect, instruments, targets, visibility, occurredAt } = move;
  return {
    round,
    seat,
    title,
    action,
    intended_effect: effect,
    instruments: instruments.join('; '),
    targets: targets.map((target) => target.replaceAll(';', ',')).join('; '),
    visibility: typeof visibility === 'string' ? visibility : visibility.join('; '),
    occurred_at: occurredAt,
    outcome: move.adjudication?.outcome ?? '',
  };
}

function scoreRows(
  { round, seat, scores }: Move,
  title: string,
  nameOf: ReadonlyMap<string, string>,
): Cells[] {
  return Object.entries(scores).flatMap(([criterion, byEvaluator]) =>
    Object.entries(byEvaluator).flatMap(([id, { value, reason, revealed }]) => {
      const evaluator = nameOf.get(id);
      // Evaluators rate blind until the reveal, and on paper everything is revealed.
      if (!revealed || value === 'sealed' || evaluator === undefined) return [];
      return { round, seat, title, evaluator, criterion, value, reason };
    }),
  );
}

function sheet({ columns }: PaperFile, rows: readonly Cells[]): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const text = Papa.unparse([[...columns], ...cells], {
    newline: '\r\n',
    escapeFormulae: leadsFormula,
  });
  return `${text}\r\n`;
}
