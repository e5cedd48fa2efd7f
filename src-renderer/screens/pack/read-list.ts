/** Lists that are typed as one text. Pure. */
import { readFigure } from './candidate.ts';

/** One a line; empty lines are for the eye alone. */
export function readLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Sums as they are typed, each once: “5, 6 7+”. What is no figure stays a text. */
export function readTargets(text: string): (number | string)[] {
  const typed = text.split(/[\s,;]+/).filter(Boolean);
  return [...new Set(typed.map((each) => readFigure(each.replace(/\+$/, ''))))];
}

/** Paragraphs as they are cited: “¶3, ¶14”, or “3 14” for those without the key. */
export function readRefs(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((ref) => (/^\d+$/.test(ref) ? `¶${ref}` : ref));
}
