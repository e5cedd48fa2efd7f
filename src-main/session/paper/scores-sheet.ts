import type { Rating } from '../../game/event/scores.ts';
import type { PaperContents } from '../../game/paper-files.ts';
import { participantsFile, scoresFile } from '../../game/paper-files.ts';
import type { MoveKeys } from './move-key.ts';
import { findPlace } from './move-key.ts';
import type { PackNames } from './names.ts';
import { nameKey } from './names.ts';
import type { PaperParticipant } from './participants-sheet.ts';
import { mayScore } from './participants-sheet.ts';
import type { Problems } from './problem.ts';
import type { Row } from './row.ts';
import { readTable } from './table.ts';

export interface PaperScore {
  readonly row: number;
  /** The row of the move in its own file. */
  readonly move: number;
  /** The name as the roster has it, or as it was first written. */
  readonly evaluator: string;
  readonly criterion: string;
  readonly value: Rating;
  readonly reason: string;
}

interface Known {
  readonly names: PackNames;
  readonly keys: MoveKeys;
  readonly roster: readonly PaperParticipant[];
}

export function readScores(
  contents: PaperContents,
  problems: Problems,
  { names, keys, roster }: Known,
): PaperScore[] {
  const byName = new Map(roster.map((participant) => [nameKey(participant.name), participant]));
  const hasRoster = contents.has(participantsFile.name);
  const given = new Map<string, number>();
  const readEvaluator = (row: Row): string | undefined => {
    const name = row.needed('evaluator', 200);
    if (name === undefined) return undefined;
    const known = byName.get(nameKey(name));
    if (!known && hasRoster) return row.fail('evaluator-unknown', 'evaluator');
    if (known && !mayScore(known.part)) return row.fail('evaluator-part', 'evaluator', known.part);
    if (!known)
      byName.set(nameKey(name), { name, affiliation: '', part: 'evaluator', seat: undefined });
    return known?.name ?? name;
  };
  return readTable(scoresFile, contents, problems).flatMap((row) => {
    const place = findPlace(row, names);
    const move = place && (keys.find(place) ?? row.fail('move-missing', 'title'));
    const evaluator = readEvaluator(row);
    const criterion = readCriterion(row, names);
    const value = readValue(row);
    const reason = row.text('reason', 4000);
    if (!move || !evaluator || !criterion) return [];
    const key = JSON.stringify([move, nameKey(evaluator), criterion]);
    const before = given.get(key);
    if (before !== undefined) return row.fail('score-twice', 'criterion', before) ?? [];
    given.set(key, row.number);
    if (value === undefined) return [];
    return [{ row: row.number, move, evaluator, criterion, value, reason }];
  });
}

function readCriterion(row: Row, { pack, criterion }: PackNames): string | undefined {
  const name = row.needed('criterion', 200);
  if (name === undefined) return undefined;
  const known = pack.criteria.map(({ id }) => id).join(', ');
  return criterion(name) ?? row.fail('criterion-unknown', 'criterion', known);
}

const ratings = new Map<string, Rating>([
  ['-2', -2],
  ['-1', -1],
  ['0', 0],
  ['+0', 0],
  ['1', 1],
  ['+1', 1],
  ['2', 2],
  ['+2', 2],
  ['insufficient', 'insufficient'],
]);

/** Signs may be hyphens or true minuses. */
function readValue(row: Row): Rating | undefined {
  const cell = row.needed('value', 200);
  if (cell === undefined) return undefined;
  const value = ratings.get(nameKey(cell).replace(/[−–]/, '-'));
  return value ?? row.fail('value-unreadable', 'value');
}
