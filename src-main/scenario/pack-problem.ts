/** What is wrong with a pack, where, and the ways in which its parts can fail to fit together. */

/** Every way a pack can be refused; names for programs, where the message is for people. */
export type PackProblemCode =
  | 'file-too-large'
  | 'file-unreadable'
  | 'file-newer'
  | 'schema-unknown'
  | 'field-missing'
  | 'field-unknown'
  | 'kind-wrong'
  | 'form-wrong'
  | 'choice-unknown'
  | 'text-missing'
  | 'text-too-long'
  | 'list-too-short'
  | 'list-too-long'
  | 'number-wrong'
  | 'weight-wrong'
  | 'weights-missing'
  | 'id-repeated'
  | 'id-reserved'
  | 'mark-repeated'
  | 'words-repeated'
  | 'reference-unknown'
  | 'reference-repeated'
  | 'round-unknown'
  | 'inject-cycle';

export interface PackProblem {
  readonly code: PackProblemCode;
  /** Where it is, such as `injects.3.targets.0`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export interface Place {
  readonly path: string;
  readonly value: string;
}

type Words = (value: string) => string;

export function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

export function keyed<K extends string>(
  path: string,
  list: readonly Readonly<Record<K, string>>[],
  key: K,
): Place[] {
  return list.map((item, index) => ({ path: `${path}.${index}.${key}`, value: item[key] }));
}

export function listed(path: string, values: readonly string[]): Place[] {
  return values.map((value, index) => ({ path: `${path}.${index}`, value }));
}

export function among(
  places: readonly Place[],
  values: readonly string[],
  code: PackProblemCode,
  words: Words,
): PackProblem[] {
  return places
    .filter(({ value }) => values.includes(value))
    .map(({ path, value }) => ({ code, path, message: words(value) }));
}

export function unknown(
  places: readonly Place[],
  known: readonly string[],
  what: string,
): PackProblem[] {
  return places
    .filter(({ value }) => !known.includes(value))
    .map(({ path, value }) => ({
      code: 'reference-unknown',
      path,
      message: `There is no ${what} “${value}” in this pack.`,
    }));
}

/** The first of two is never the one at fault. */
export function repeats(
  places: readonly Place[],
  code: PackProblemCode,
  words: Words,
): PackProblem[] {
  const seen = new Set<string>();
  return places.flatMap(({ path, value }) => {
    if (seen.has(value)) return [{ code, path, message: words(value) }];
    seen.add(value);
    return [];
  });
}
