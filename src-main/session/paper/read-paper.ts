import type { Pack } from '../../scenario/pack.ts';
import type { PaperContents } from '../../game/paper-files.ts';
import { movesFile, paperFiles, sessionFile } from '../../game/paper-files.ts';
import type { PaperMove } from './moves-sheet.ts';
import { readMoves } from './moves-sheet.ts';
import { namesOf } from './names.ts';
import type { PaperParticipant } from './participants-sheet.ts';
import { readParticipants } from './participants-sheet.ts';
import type { PaperProblem } from '../../contract/paper-problem.ts';
import { Problems } from './problem.ts';
import type { PaperScore } from './scores-sheet.ts';
import { readScores } from './scores-sheet.ts';
import type { PaperSession } from './session-sheet.ts';
import { readSession } from './session-sheet.ts';

/** A session on paper without a fault. */
export interface Paper {
  readonly session: PaperSession;
  readonly participants: readonly PaperParticipant[];
  /** In the order of their rounds, and as they were written down within one. */
  readonly moves: readonly PaperMove[];
  readonly scores: readonly PaperScore[];
}

export interface PaperOptions {
  /** The scenarios there are; the first is meant where none is named. */
  readonly packs: readonly [Pack, ...Pack[]];
  /** ISO 8601, UTC. */
  readonly now: string;
  /** IANA name of the zone that times without one are in, such as `Europe/Brussels`. */
  readonly zone: string;
}

/** Everything there is in the files, or everything that is wrong with them. */
export function readPaper(
  contents: PaperContents,
  { packs, now, zone }: PaperOptions,
): { readonly ok: true; readonly paper: Paper } | { readonly ok: false; problems: PaperProblem[] } {
  const problems = new Problems();
  const known = paperFiles.map(({ name }) => name);
  for (const file of contents.keys()) {
    if (!known.includes(file)) problems.add('file-unknown', { file }, known.join(', '));
  }
  for (const { name: file } of [sessionFile, movesFile]) {
    if (!contents.has(file)) problems.add('file-missing', { file });
  }
  const session = readSession(contents, problems, { packs, now, zone });
  const names = namesOf(session.pack);
  const participants = readParticipants(contents, problems, names);
  const { moves, keys } = readMoves(contents, problems, names, { date: session.date, zone, now });
  const scores = readScores(contents, problems, { names, keys, roster: participants });
  if (problems.any) return { ok: false, problems: problems.sorted(known) };
  const ordered = moves.toSorted((a, b) => a.round - b.round);
  return { ok: true, paper: { session, participants, moves: ordered, scores } };
}
