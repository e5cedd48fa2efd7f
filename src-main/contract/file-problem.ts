/** What is wrong with a `.tabletop` file, or with a session of another library. */
export const fileWords = {
  'file-too-large': 'A .tabletop file may have 512 MB at most.',
  'file-unreadable': 'The file cannot be read.',
  'no-room': 'The disk is full.',
  'file-foreign': 'This is not a .tabletop file.',
  'file-newer': 'The file was written by a newer version of Tabletop. Update Tabletop to read it.',
  'file-damaged': 'The file is damaged or cut short. Ask for it once more.',
  'file-other': 'The file holds something that no .tabletop file holds.',
  'head-wrong': 'The file does not end where it says it does.',
  'log-empty': 'The file holds no session.',
  'log-broken': 'The log has been changed after it was written.',
  'event-invalid': 'The log holds an entry that cannot be read.',
  'log-impossible': 'The log holds something that cannot have happened.',
  'pack-absent': 'The pack of the session is not there.',
  'pack-invalid': 'The pack of the session is not sound.',
  'photo-absent': 'A photo of the session is not there.',
  'photo-invalid': 'A photo of the session is not what the log says it is.',
  'id-taken': 'Another session of this library goes by its id and shares nothing with it.',
  'part-unnamed': 'The file holds a pack or a photo that its log does not name.',
  'signature-wrong': 'The signature does not fit: the file has been changed after it was saved.',
} as const satisfies Record<string, string>;

export type FileProblemCode = keyof typeof fileWords;

export interface FileProblem {
  readonly code: FileProblemCode;
  readonly message: string;
}

export interface FileRefused {
  readonly ok: false;
  readonly problem: FileProblem;
}

/** @param detail where, such as “Version 12.” */
export function unfit(code: FileProblemCode, detail = ''): FileRefused {
  const message = detail ? `${fileWords[code]} ${detail}` : fileWords[code];
  return { ok: false, problem: { code, message } };
}

/** In bytes. What takes room is photos: some hundreds of them. */
export const largestFile = 512 * 1024 * 1024;

/** Bytes of one piece of a file, so that no message is longer than a carrier takes. */
export const pieceBytes = 3 * 1024 * 1024;

/** What a verification shows, and what it does not. */
export const proofWords = {
  signed:
    'Nothing has been changed since it was signed. That does not show that what was logged is ' +
    'what was said, nor who held the key.',
  kept:
    'Nothing has been changed since it was written, unless all of it was written anew. That does ' +
    'not show that what was logged is what was said.',
} as const;
