/** A field that opens a list is a button to the browser; said of it all the same, as of any field. */
export function invalid(isInvalid: boolean | undefined): { 'aria-invalid'?: true } {
  return isInvalid ? { 'aria-invalid': true } : {};
}
