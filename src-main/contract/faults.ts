/** Trouble that no rule foresees: disk, damage, a file from a newer version. Thrown, never returned. */
export const faultWords = {
  'library-unreadable': 'The library cannot be read.',
  'library-unwritable': 'Tabletop may not write where the library is.',
  'library-missing': 'There is no such library.',
  'library-newer': 'The library was written by a newer version of Tabletop.',
  'library-foreign': 'The file is not a Tabletop library.',
  'library-busy': 'The library is in use by another Tabletop.',
  'library-sealed': 'The library is open to look things up: nothing in it can be changed.',
  'log-damaged': 'The log of the session is damaged.',
  'attachment-damaged': 'The photo is damaged in the library.',
  'key-unreadable': 'The key that signs files cannot be used. Move it away for a new one.',
  'disk-full': 'The disk is full.',
  'session-missing': 'There is no such session in the library.',
  'session-in-trash': 'The session is in the trash. Restore it in the library to open it.',
  'backup-missing': 'There is no such backup any more.',
  'pack-missing': 'The pack of the session is not in the library.',
  unforeseen: 'Something went wrong that should not.',
} as const satisfies Record<string, string>;

export type FaultCode = keyof typeof faultWords;

export class Fault extends Error {
  readonly code: FaultCode;

  /** @param detail what is at fault, such as a file's name */
  constructor(code: FaultCode, detail = '', options?: ErrorOptions) {
    super(detail ? `${faultWords[code]} ${detail}` : faultWords[code], options);
    this.name = 'Fault';
    this.code = code;
  }
}
