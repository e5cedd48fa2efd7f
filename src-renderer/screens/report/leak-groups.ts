/** What the leak check found, by phrase: a phrase is replaced or kept wherever it stands. */
import type { Leak } from '../../../src-main/report/leaks.ts';

export interface LeakGroup {
  readonly phrase: string;
  readonly kind: Leak['kind'];
  readonly suggestion: string;
  readonly leaks: readonly Leak[];
  readonly fate: 'open' | 'replaced' | 'kept';
}

export interface Decisions {
  readonly replacements: Readonly<Record<string, string>>;
  readonly kept: readonly string[];
}

export function leakGroups(leaks: readonly Leak[], { replacements, kept }: Decisions): LeakGroup[] {
  const groups = new Map<string, Leak[]>();
  for (const leak of leaks) groups.set(leak.phrase, [...(groups.get(leak.phrase) ?? []), leak]);
  return [...groups].flatMap(([phrase, found]): LeakGroup[] => {
    const [first] = found;
    if (!first) return [];
    const fate = phrase in replacements ? 'replaced' : kept.includes(phrase) ? 'kept' : 'open';
    return [{ phrase, kind: first.kind, suggestion: first.suggestion, leaks: found, fate }];
  });
}

const titles: Record<Leak['kind'], string> = {
  name: 'A name still stands in the text',
  affiliation: 'An affiliation still stands in the text',
  'part of a name': 'Part of a name still stands in the text',
};

export function leakTitle({ kind }: LeakGroup): string {
  return titles[kind];
}

/** "One finding is open. Exporting now asks you to confirm it by name." */
export function openText(open: number): string {
  if (open === 0) return '';
  const subject = open === 1 ? 'One finding is' : `${open} findings are`;
  return `${subject} open. Exporting now asks you to confirm ${open === 1 ? 'it' : 'them'} by name.`;
}
