/** What no XML may hold, and with it no Word file and no workbook. */
// oxlint-disable-next-line no-control-regex -- finding these is the point
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text as XML takes it; `inert` has said already what was there. */
export function printable(text: string): string {
  return text.toWellFormed().replace(unprintable, '');
}
