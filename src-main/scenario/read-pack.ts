/** A pack from outside: the pack itself, or everything that is wrong with it, each by its path. */
import { checkPack } from './check-pack.ts';
import type { Pack } from './pack.ts';
import { packSchema } from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import { problemsOfIssue, leavesShape } from './schema-words.ts';

export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Spaces around a text do not count, so that a name of spaces alone is none. */
export function readPack(value: unknown): PackReading {
  const trimmed = trim(value, deepest);
  const read = packSchema.safeParse(trimmed);
  if (read.success) {
    const problems = checkPack(read.data);
    return problems.length === 0 ? { ok: true, pack: read.data } : { ok: false, problems };
  }
  const { issues } = read.error;
  const problems = issues.flatMap(problemsOfIssue);
  // What the parts say of each other can be looked at as long as every part is there.
  const fit = issues.every(leavesShape) ? checkPack(trimmed as Pack) : [];
  const told = new Set(problems.map(({ path }) => path));
  return { ok: false, problems: [...problems, ...fit.filter(({ path }) => !told.has(path))] };
}

/** Nothing in a pack lies deeper; a schema refuses what does without going into it. */
const deepest = 8;

function trim(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((item) => trim(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, trim(inner, depth - 1)]),
  );
}
