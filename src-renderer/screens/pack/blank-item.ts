/** A new item of a part of a pack: everything still to be written. Pure. */
import { glyphs, tones } from '../../../src-main/scenario/pack.ts';
import { listAt, textAt, type Value } from './draft-value.ts';
import type { Field, Section } from './field.ts';
import { standardOf } from './said-methods.ts';
import { withValue } from './draft-value.ts';

export function blankItem(pack: Value, section: Section): Value {
  const blank = section.fields.reduce<Value>((item, field) => {
    if ('isOptional' in field && field.isOptional) return item;
    return withValue(item, field.key, blankOf(field));
  }, {});
  if (section.id === 'seats')
    return { ...Object(blank), ...freeMark(pack), id: freeId(pack, section) };
  if (section.id === 'methods') return { ...Object(standardOf('dice')), name: '' };
  if (!section.stem) return blank;
  return withValue(blank, section.id === 'paragraphs' ? 'ref' : 'id', freeId(pack, section));
}

function blankOf(field: Field): Value {
  switch (field.kind) {
    case 'lines':
    case 'refs':
    case 'checks':
    case 'items':
    case 'targets':
    case 'modifiers':
    case 'shares':
      return [];
    case 'figure':
      return field.key === 'round' || field.key === 'weight' ? 1 : 0;
    case 'trigger':
    case 'method':
    case 'dice':
    case 'yardstick':
      return undefined;
    case 'choice':
      return field.key === 'kind' ? 'benefit' : '';
    case 'line':
    case 'prose':
    case 'id':
      return '';
  }
}

/** “seat-5”, “C7” or “¶19”: the first that no item has. */
function freeId(pack: Value, { id, stem = '' }: Section): string {
  return freeIn(
    listAt(pack, id).map((_, index) => idOf(pack, `${id}.${index}`)),
    stem,
  );
}

export function freeIn(taken: readonly string[], stem: string): string {
  const joint = stem.length > 1 ? '-' : '';
  for (let number = taken.length + 1; ; number += 1) {
    const free = `${stem}${joint}${number}`;
    if (!taken.includes(free)) return free;
  }
}

function idOf(pack: Value, path: string): string {
  return textAt(pack, `${path}.id`) || textAt(pack, `${path}.ref`);
}

/** A glyph and a tone no seat has yet, as far as there are any. */
function freeMark(pack: Value): { glyph: string; tone: string } {
  const used = (key: string) => listAt(pack, 'seats').map((seat) => textAt(seat, key));
  return {
    glyph: glyphs.find((glyph) => !used('glyph').includes(glyph)) ?? glyphs[0],
    tone: tones.find((tone) => !used('tone').includes(tone)) ?? tones[0],
  };
}
