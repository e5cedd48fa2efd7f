/** Where a problem of a pack is, in words and on the screen. Pure. */
import { textAt, type Value } from './draft-value.ts';
import type { Field } from './field.ts';
import { sectionOf, sections } from './sections.ts';

export interface ProblemPlace {
  readonly section: string;
  /** Of the item within the section, from 0. */
  readonly index: number;
  /** “Criteria, F1, At +1”. */
  readonly words: string;
}

export function placeOf(pack: Value, path: string): ProblemPlace {
  const [list = '', number = '', ...rest] = path.split('.');
  const section = sections.find(({ id }) => id === list);
  if (!section?.item) {
    const { id, title, fields } = section ?? sectionOf('exercise');
    const words = [title, labelOf(fields, path)].filter(Boolean).join(', ');
    return { section: id, index: 0, words };
  }
  const index = Number(number) || 0;
  const parts = [
    section.title,
    number && itemText(pack, section.id, index),
    labelOf(section.fields, rest.join('.')),
  ];
  return { section: section.id, index, words: parts.filter(Boolean).join(', ') };
}

/** What an item is called: its name, or its number while it has none. */
export function itemText(pack: Value, list: string, index: number): string {
  const item = `${list}.${index}`;
  const code = textAt(pack, `${item}.code`) || textAt(pack, `${item}.ref`);
  const short = list === 'criteria' || list === 'imperatives' ? textAt(pack, `${item}.id`) : code;
  const name = ['name', 'title', 'text', 'gist']
    .map((key) => textAt(pack, `${item}.${key}`).trim())
    .find(Boolean);
  const number = list === 'rounds' ? String(index + 1) : '';
  return [number || short, name].filter(Boolean).join(' ') || String(index + 1);
}

function labelOf(fields: readonly Field[], key: string): string {
  const field = fields.find((each) => key === each.key || key.startsWith(`${each.key}.`));
  return field?.label ?? '';
}
