/** A pack in which an item goes by another id, and whatever refers to it follows. Pure. */
import { listAt, textAt, textsAt, valueAt, withValue, type Value } from './draft-value.ts';

/** @param path of the id, such as `criteria.0.id` */
export function renamed(pack: Value, path: string, next: string): Value {
  const [list = '', , key = 'id'] = path.split('.');
  const before = textAt(pack, path);
  const after = withValue(pack, path, next);
  const ids = listAt(pack, list).map((item) => textAt(item, key));
  // Where an id is no one's alone, nobody can say whom the others mean.
  const isClear = ids.filter((id) => id === before).length === 1 && !ids.includes(next);
  if (!isClear || path.split('.').length !== 3) return after;
  return references(pack, list).reduce<Value>((value, place) => {
    const held = valueAt(value, place);
    if (held === before) return withValue(value, place, next);
    if (!Array.isArray(held)) return value;
    const texts = textsAt(value, place).map((text) => (text === before ? next : text));
    return withValue(value, place, texts);
  }, after);
}

function references(pack: Value, list: string): string[] {
  const each = (of: string, key: string) =>
    listAt(pack, of).map((_, index) => `${of}.${index}.${key}`);
  switch (list) {
    case 'seats':
      return ['protagonist.seat', ...each('injects', 'targets')];
    case 'injects':
      return each('injects', 'trigger.injectId');
    case 'criteria':
      return each('injects', 'tests');
    case 'paragraphs':
      return Object.keys(Object(pack)).flatMap((of) =>
        listAt(pack, of).some((item) => Array.isArray(valueAt(item, 'source')))
          ? each(of, 'source').filter((place) => Array.isArray(valueAt(pack, place)))
          : [],
      );
    default:
      return [];
  }
}
