import type { Desk } from '../desk.ts';
import type { PaperContents } from '../../game/paper-files.ts';
import { paperSteps } from './paper-steps.ts';
import type { PaperProblem } from '../../contract/paper-problem.ts';
import { Problems } from './problem.ts';
import type { PaperOptions } from './read-paper.ts';
import { readPaper } from './read-paper.ts';

export type PaperImport =
  | {
      readonly ok: true;
      readonly sessionId: string;
      readonly title: string;
      readonly moves: number;
      readonly scores: number;
    }
  | { readonly ok: false; readonly problems: readonly PaperProblem[] };

/**
 * Puts a session that was run on paper into the library, in one transaction or not at all.
 *
 * @returns all that is wrong with it, if anything is
 * @throws Fault
 */
export function importPaper(
  desk: Desk,
  contents: PaperContents,
  options: PaperOptions,
): PaperImport {
  const read = readPaper(contents, options);
  if (!read.ok) return read;
  const { paper } = read;
  const steps = [...paperSteps(paper, options.now)];
  const stored = desk.importLog(steps, paper.session.pack.id);
  if (stored.ok) {
    const { session, moves, scores } = paper;
    const counts = { moves: moves.length, scores: scores.length };
    return { ok: true, sessionId: stored.sessionId, title: session.title, ...counts };
  }
  const problems = new Problems();
  const from = steps[stored.step]?.from ?? { file: 'session.csv' };
  problems.add('refused', from, stored.refusal.message);
  return { ok: false, problems: problems.sorted([]) };
}
