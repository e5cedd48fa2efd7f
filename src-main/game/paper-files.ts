/** The files of a session on paper, and the columns of each. */
export interface PaperFile {
  readonly name: string;
  /** In the order of the printed forms. */
  readonly columns: readonly string[];
  /** Without these the file cannot be read. */
  readonly needed: readonly string[];
}

export const sessionFile: PaperFile = {
  name: 'session.csv',
  columns: ['title', 'location', 'date', 'scenario', 'facilitator'],
  needed: ['title'],
};

export const participantsFile: PaperFile = {
  name: 'participants.csv',
  columns: ['name', 'affiliation', 'part', 'seat'],
  needed: ['name'],
};

export const movesFile: PaperFile = {
  name: 'moves.csv',
  columns: [
    'round',
    'seat',
    'title',
    'action',
    'intended_effect',
    'instruments',
    'targets',
    'visibility',
    'occurred_at',
    'outcome',
  ],
  needed: ['round', 'seat', 'title'],
};

export const scoresFile: PaperFile = {
  name: 'scores.csv',
  columns: ['round', 'seat', 'title', 'evaluator', 'criterion', 'value', 'reason'],
  needed: ['round', 'seat', 'title', 'evaluator', 'criterion', 'value'],
};

export const paperFiles: readonly PaperFile[] = [
  sessionFile,
  participantsFile,
  movesFile,
  scoresFile,
];

/** In MB. Ten thousand moves take less. */
export const largestSheet = 8;

/** Without those that systems hide. */
export function isSheet(name: string): boolean {
  return /^[^.].*\.csv$/i.test(name);
}

/** Whether the importer reads a sheet of this name. */
export function isKnownSheet(name: string): boolean {
  return paperFiles.some((file) => file.name === name.toLowerCase());
}

/** What is in the files, by name in small letters. */
export type PaperContents = ReadonlyMap<string, Uint8Array>;
