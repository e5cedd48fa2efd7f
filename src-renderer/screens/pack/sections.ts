/** What a pack is made of, in the order in which it is written, and the fields of each part. */
import { phases, type Phase } from '../../../src-main/game/event/session.ts';
import { glyphs, tones } from '../../../src-main/scenario/pack.ts';
import { listAt, textAt, type Value } from './draft-value.ts';
import type { Field, Section } from './field.ts';
import { methodSections } from './method-sections.ts';

const named = (list: string) => (pack: Value) =>
  listAt(pack, list).map((_, index) => ({
    id: textAt(pack, `${list}.${index}.id`),
    label: textAt(pack, `${list}.${index}.name`) || textAt(pack, `${list}.${index}.id`),
  }));
const words = (ids: readonly string[]) => () =>
  ids.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }));

const ownId: Field = { kind: 'id', key: 'id', label: 'Id', isHalf: true };
const source: Field = {
  kind: 'refs',
  key: 'source',
  label: 'Sources',
  note: 'Paragraphs, such as ¶3 ¶14.',
};
const line = (key: string, label: string): Field => ({ kind: 'line', key, label });
const prose = (key: string, label: string): Field => ({ kind: 'prose', key, label });
const lines = (key: string, label: string): Field => ({
  kind: 'lines',
  key: `brief.${key}`,
  label,
  note: 'One a line.',
});

const phaseLabels: Readonly<Record<Phase, string>> = {
  brief: 'Brief',
  negotiate: 'Negotiate',
  move: 'Move',
  adjudicate: 'Adjudicate',
  score: 'Score',
  hotWash: 'Hot wash',
};

export const sections: readonly Section[] = [
  {
    id: 'exercise',
    title: 'Exercise',
    fields: [
      line('title', 'Title'),
      prose('description', 'Description'),
      line('article.title', 'Source text'),
      { kind: 'line', key: 'article.author', label: 'Its author', isOptional: true },
      {
        kind: 'choice',
        key: 'protagonist.seat',
        label: 'Whose position is measured',
        options: named('seats'),
      },
      line('protagonist.name', 'As it is called in “Net for …”'),
    ],
  },
  {
    id: 'seats',
    title: 'Seats',
    item: 'Seat',
    stem: 'seat',
    fields: [
      line('name', 'Name'),
      { kind: 'line', key: 'code', label: 'Code', note: 'Three capitals.', isHalf: true },
      ownId,
      { kind: 'choice', key: 'glyph', label: 'Glyph', options: words(glyphs), isHalf: true },
      { kind: 'choice', key: 'tone', label: 'Tone', options: words(tones), isHalf: true },
      prose('brief.situation', 'Brief: situation'),
      lines('aims', 'Aims'),
      lines('redLines', 'Red lines'),
      lines('levers', 'Levers'),
      lines('watch', 'What to watch'),
      lines('unknowns', 'What you do not know'),
      source,
    ],
  },
  {
    id: 'criteria',
    title: 'Criteria',
    item: 'Criterion',
    stem: 'C',
    fields: [
      line('name', 'Name'),
      {
        kind: 'choice',
        key: 'kind',
        label: 'Kind',
        options: words(['benefit', 'fear']),
        isHalf: true,
      },
      { kind: 'figure', key: 'weight', label: 'Weight', isHalf: true },
      prose('question', 'What the rater is asked'),
      ...(['2', '1', '0', '-1', '-2'] as const).map((level) =>
        line(`levels.${level}`, `At ${levelText(level)}`),
      ),
      source,
      { ...ownId, label: 'Code' },
    ],
  },
  {
    id: 'imperatives',
    title: 'Imperatives',
    item: 'Imperative',
    stem: 'I',
    fields: [
      line('name', 'Name'),
      line('short', 'Name in few words'),
      prose('description', 'Description'),
      source,
      { ...ownId, label: 'Code' },
    ],
  },
  {
    id: 'profiles',
    title: 'Outcomes',
    item: 'Outcome',
    stem: 'outcome',
    fields: [
      line('name', 'Name'),
      { kind: 'line', key: 'epithet', label: 'Epithet', isOptional: true },
      {
        kind: 'items',
        key: 'indicators',
        label: 'Indicators',
        stem: 'indicator',
      },
      source,
      ownId,
    ],
  },
  {
    id: 'instruments',
    title: 'Instruments',
    item: 'Instrument',
    stem: 'instrument',
    fields: [line('name', 'Name'), source, ownId],
  },
  {
    id: 'injects',
    title: 'Injects',
    item: 'Inject',
    stem: 'inject',
    fields: [
      line('title', 'Title'),
      prose('text', 'Read out'),
      { kind: 'checks', key: 'targets', label: 'Goes to', options: named('seats') },
      { kind: 'figure', key: 'round', label: 'Round', isHalf: true },
      ownId,
      { kind: 'trigger', key: 'trigger', label: 'Due' },
      prose('expected', 'Expected of the seats'),
      prose('note', 'Note for control'),
      {
        kind: 'checks',
        key: 'tests',
        label: 'Tests',
        options: (pack) => named('criteria')(pack).map((each) => ({ ...each, label: each.id })),
      },
      source,
    ],
  },
  {
    id: 'rounds',
    title: 'Rounds',
    item: 'Round',
    fields: [
      line('name', 'Name'),
      ...phases.map((phase): Field => ({
        kind: 'figure',
        key: `minutes.${phase}`,
        label: `${phaseLabels[phase]}, minutes`,
        isHalf: true,
      })),
      { kind: 'figure', key: 'breakAfter', label: 'Break after, minutes', isHalf: true },
    ],
  },
  ...methodSections,
  {
    id: 'playbook',
    title: 'Playbook',
    item: 'Entry',
    stem: 'play',
    fields: [prose('text', 'Prompt for control'), source, ownId],
  },
  {
    id: 'voices',
    title: 'Voices',
    item: 'Voice',
    stem: 'voice',
    fields: [line('name', 'Name'), prose('note', 'How control plays it'), source, ownId],
  },
  {
    id: 'paragraphs',
    title: 'Paragraphs',
    item: 'Paragraph',
    stem: '¶',
    fields: [
      { kind: 'id', key: 'ref', label: 'Paragraph', isHalf: true },
      prose('gist', 'What it says'),
    ],
  },
];

function levelText(level: string): string {
  if (level === '0') return '0';
  return level.startsWith('-') ? `−${level.slice(1)}` : `+${level}`;
}

export function sectionOf(id: string): Section {
  const found = sections.find((section) => section.id === id) ?? sections[0];
  if (!found) throw new Error(`There is no section ${id}.`);
  return found;
}

/** Where a field of an item stands in the pack. */
export function pathOf(section: Section, index: number, key = ''): string {
  const parts = section.item ? [section.id, String(index), key] : [key];
  return parts.filter(Boolean).join('.');
}
