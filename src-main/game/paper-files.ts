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

/** What is in the folder, by name in small letters; `null` for a file that was not read. */
export type PaperContents = ReadonlyMap<string, Uint8Array>;
