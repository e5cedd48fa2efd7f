/** A command is refused or fails. It ends with 1 and this on standard error. */
export class Refused extends Error {
  readonly code: string;
  /** What stands below, line by line. */
  readonly details: readonly string[];

  constructor(code: string, message: string, details: readonly string[] = []) {
    super(message);
    this.name = 'Refused';
    this.code = code;
    this.details = details;
  }
}

/** Something that is known, but cannot be written by this program. */
export function unavailable(format: string, others: string): Refused {
  return new Refused('format-unavailable', `This cannot write ${format}, only ${others}.`);
}
