/** A photo of the room, named; its picture is added by a writer that can show one. */
export interface PhotoRef {
  readonly name: string;
  /** Of the original, in hexadecimal. */
  readonly sha256: string;
}
