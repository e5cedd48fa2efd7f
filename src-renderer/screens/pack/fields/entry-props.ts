import type { Field } from '../field.ts';

export interface EntryProps<K extends Field['kind']> {
  readonly field: Extract<Field, { readonly kind: K }>;
  /** Where it stands in the pack. */
  readonly path: string;
}
