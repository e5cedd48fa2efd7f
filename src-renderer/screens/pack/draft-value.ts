/** A pack while it is written: of the shape of one, but anything may stand where a text does. Pure. */

export type Value = unknown;

/** What stands at a path such as `seats.0.brief.aims`; `undefined` where nothing does. */
export function valueAt(value: Value, path: string): Value {
  return path.split('.').reduce<Value>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return (inner as Record<string, Value>)[key];
  }, value);
}

/** The same with something else at a path; nothing is changed in place. */
export function withValue(value: Value, path: string, next: Value): Value {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? next : withValue(valueAt(value, key), rest.join('.'), next);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const others = entries.filter(([name]) => name !== key);
  // A field that may be left out is left out while it is empty.
  if (inner === undefined) return Object.fromEntries(others);
  if (others.length === entries.length) return { ...Object.fromEntries(entries), [key]: inner };
  return Object.fromEntries(entries.map(([name, held]) => [name, name === key ? inner : held]));
}

export function textAt(value: Value, path: string): string {
  const found = valueAt(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

export function listAt(value: Value, path: string): readonly Value[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The texts of a list. */
export function textsAt(value: Value, path: string): readonly string[] {
  return listAt(value, path).filter((item) => typeof item === 'string');
}

/** One item moved to another place of its list. */
export function moved(list: readonly Value[], from: number, to: number): Value[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, list[from]);
}
