/** What is another in one version of a pack than in another. Pure. */
import type { Value } from './draft-value.ts';
import { placeOf } from './problem-place.ts';

export interface PackChange {
  /** “Criteria, F1 Named and targeted, Weight”. */
  readonly place: string;
  /** Empty where something has been added. */
  readonly before: string;
  /** Empty where something has been taken out. */
  readonly after: string;
}

/** In the order of the later one; what it no longer has comes last within its list. */
export function packChanges(before: Value, after: Value): PackChange[] {
  return changesAt({ before, after, root: { before, after }, path: '', oldPath: '' });
}

interface Pair {
  readonly before: Value;
  readonly after: Value;
  readonly root: { readonly before: Value; readonly after: Value };
  /** Where it stands in the later version, and in the earlier. */
  readonly path: string;
  readonly oldPath: string;
}

function changesAt(pair: Pair): PackChange[] {
  const { before, after } = pair;
  if (areItems(before) && areItems(after)) return listChanges(pair, before, after);
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) =>
      key === 'version' && pair.path === '' ? [] : changesAt(inner(pair, key)),
    );
  }
  const [was, is] = [textOf(before), textOf(after)];
  return was === is ? [] : [{ place: wordsOf(pair), before: was, after: is }];
}

function inner(pair: Pair, key: string): Pair {
  const of = (value: Value) => (isRecord(value) ? value[key] : undefined);
  return {
    ...pair,
    before: of(pair.before),
    after: of(pair.after),
    path: joined(pair.path, key),
    oldPath: joined(pair.oldPath, key),
  };
}

/** Items are the same when they are called the same; their place does not matter. */
function listChanges(pair: Pair, before: readonly Item[], after: readonly Item[]): PackChange[] {
  const kept = after.flatMap((item, index) => {
    const was = before.findIndex((each) => nameOf(each) === nameOf(item));
    return changesAt({
      ...pair,
      before: was < 0 ? undefined : before[was],
      after: item,
      path: joined(pair.path, String(index)),
      oldPath: joined(pair.oldPath, String(Math.max(was, 0))),
    });
  });
  const gone = before.flatMap((item, index) =>
    after.some((each) => nameOf(each) === nameOf(item))
      ? []
      : changesAt({
          ...pair,
          before: item,
          after: undefined,
          path: '',
          oldPath: joined(pair.oldPath, String(index)),
        }),
  );
  return [...kept, ...gone];
}

function wordsOf({ root, path, oldPath }: Pair): string {
  return path === '' ? placeOf(root.before, oldPath).words : placeOf(root.after, path).words;
}

type Item = Readonly<Record<string, Value>>;

function isRecord(value: Value): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of things with names of their own. Rounds have none: their order is their name. */
function areItems(value: Value): value is readonly Item[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isRecord(item) && nameOf(item) !== '')
  );
}

function nameOf(item: Item): string {
  const name = item['id'] ?? item['ref'];
  return typeof name === 'string' ? name : '';
}

function textOf(value: Value): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (isRecord(value)) {
    const { name, title, text, gist } = value;
    return textOf(name ?? title ?? text ?? gist ?? Object.values(value).map(textOf));
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
