import type { Part } from '../../game/event/participants.ts';
import { parts } from '../../game/event/participants.ts';
import type { PaperContents } from '../../game/paper-files.ts';
import { participantsFile } from '../../game/paper-files.ts';
import type { PackNames } from './names.ts';
import { nameKey } from './names.ts';
import type { Problems } from './problem.ts';
import type { Row } from './row.ts';
import { readTable } from './table.ts';

export interface PaperParticipant {
  readonly name: string;
  readonly affiliation: string;
  readonly part: Part;
  readonly seat: string | undefined;
}

const scorers: readonly Part[] = ['evaluator', 'control'];

export const mayScore = (part: Part): boolean => scorers.includes(part);

export function readParticipants(
  contents: PaperContents,
  problems: Problems,
  names: PackNames,
): PaperParticipant[] {
  const rowsByName = new Map<string, { row: number; scores: boolean }>();
  return readTable(participantsFile, contents, problems).flatMap((row) => {
    const participant = participantOf(row, names);
    if (!participant) return [];
    const scores = mayScore(participant.part);
    const key = nameKey(participant.name);
    const namesake = rowsByName.get(key);
    if (namesake && (scores || namesake.scores)) row.fail('name-twice', 'name', namesake.row);
    rowsByName.set(key, { row: row.number, scores: scores || namesake?.scores === true });
    return [participant];
  });
}

function participantOf(row: Row, names: PackNames): PaperParticipant | undefined {
  const name = row.needed('name', 200);
  const affiliation = row.text('affiliation', 200);
  const part = partOf(row);
  const seat = seatOf(row, names);
  if (row.cell('seat') !== '' && part !== undefined && part !== 'player') {
    row.fail('seat-not-player', 'seat');
  }
  return name !== undefined && part ? { name, affiliation, part, seat } : undefined;
}

function partOf(row: Row): Part | undefined {
  const cell = row.cell('part');
  if (cell === '') return 'player';
  const part = parts.find((one) => one === nameKey(cell));
  return part ?? row.fail('part-unknown', 'part', parts.join(', '));
}

function seatOf(row: Row, names: PackNames): string | undefined {
  const cell = row.cell('seat');
  if (cell === '') return undefined;
  return names.seat(cell) ?? row.fail('seat-unknown', 'seat', cell);
}
