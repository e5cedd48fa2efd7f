/** The columns of a master events list, by our names and by the words others head them with. */

export const mselFields = [
  'number',
  'title',
  'text',
  'targets',
  'round',
  'phase',
  'minute',
  'trigger',
  'expected',
  'note',
  'tests',
  'source',
  'state',
] as const;
export type MselField = (typeof mselFields)[number];

export const fieldLabels: Record<MselField, string> = {
  number: 'Number',
  title: 'Title',
  text: 'Text',
  targets: 'Goes to',
  round: 'Round',
  phase: 'Phase',
  minute: 'Minute',
  trigger: 'Trigger',
  expected: 'Expected response',
  note: 'Control note',
  tests: 'Tests',
  source: 'Source',
  state: 'State',
};

/** How an inject stands is written out and never read in. */
export type ImportField = Exclude<MselField, 'state'>;
export const importFields = mselFields.filter((field) => field !== 'state');
export const requiredFields: readonly ImportField[] = ['title', 'text', 'round'];

/** Which of their columns each of our fields is read from, counted from 0. */
export type Mapping = Readonly<Partial<Record<ImportField, number>>>;

/** Most telling first: a column headed by an earlier word is preferred. */
const words: Record<ImportField, readonly string[]> = {
  number: [
    'number',
    'inject number',
    'no',
    'nr',
    'inject no',
    'event no',
    'id',
    'inject',
    'event',
    'serial',
  ],
  title: ['title', 'headline', 'subject', 'name', 'event title', 'short description', 'summary'],
  text: [
    'text',
    'message',
    'body',
    'content',
    'script',
    'inject text',
    'description',
    'details',
    'event description',
  ],
  targets: [
    'goes to',
    'to',
    'targets',
    'target',
    'recipients',
    'recipient',
    'audience',
    'seats',
    'for',
  ],
  round: ['round', 'turn', 'module', 'move'],
  phase: ['phase', 'stage', 'step'],
  minute: ['minute', 'minutes', 'min', 'minutes in', 'offset', 'time'],
  trigger: ['trigger', 'after', 'dependency', 'depends on', 'condition'],
  expected: [
    'expected response',
    'expected',
    'expected action',
    'expected actions',
    'expected outcome',
    'anticipated response',
  ],
  note: [
    'control note',
    'note',
    'notes',
    'controller notes',
    'controller note',
    'remarks',
    'comments',
    'comment',
  ],
  tests: ['tests', 'criteria', 'objective', 'objectives', 'capability'],
  source: ['source', 'sources', 'paragraph', 'paragraphs', 'reference', 'references'],
};

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** A first guess from the words of the headings; no column is used twice. */
export function guessMapping(header: readonly string[]): Mapping {
  const headings = header.map(plain);
  const used = new Set<number>();
  const mapping: Partial<Record<ImportField, number>> = {};
  for (const field of importFields) {
    for (const word of words[field]) {
      const column = headings.findIndex((heading, at) => heading === word && !used.has(at));
      if (column < 0) continue;
      mapping[field] = column;
      used.add(column);
      break;
    }
  }
  return mapping;
}
