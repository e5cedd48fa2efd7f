/** Finds what a person means by a name: case and surrounding blanks do not matter. */
import type { Pack } from '../../scenario/pack.ts';

/** What two names have in common that mean the same. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

type Finder = (name: string) => string | undefined;

function finder(entries: readonly (readonly [id: string, ...names: string[]])[]): Finder {
  const byName = new Map<string, string>();
  // The first of two that share a name keeps it; an id comes before any name.
  for (const [id] of entries) byName.set(nameKey(id), id);
  for (const [id, ...names] of entries) {
    for (const name of names) if (!byName.has(nameKey(name))) byName.set(nameKey(name), id);
  }
  return (name) => byName.get(nameKey(name));
}

export interface PackNames {
  readonly pack: Pack;
  /** By id, code or name. */
  readonly seat: Finder;
  /** By id or name. */
  readonly instrument: Finder;
  /** By id. */
  readonly criterion: Finder;
}

export function namesOf(pack: Pack): PackNames {
  return {
    pack,
    seat: finder(pack.seats.map(({ id, code, name }) => [id, code, name])),
    instrument: finder(pack.instruments.map(({ id, name }) => [id, name])),
    criterion: finder(pack.criteria.map(({ id }) => [id])),
  };
}

/** By id or title; the first where nothing is said. */
export function findPack(packs: readonly Pack[], name: string): Pack | undefined {
  if (name === '') return packs[0];
  return packs.find(({ id, title }) => [id, title].some((one) => nameKey(one) === nameKey(name)));
}
