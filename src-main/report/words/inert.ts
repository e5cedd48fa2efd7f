/** Invisible and without effect on reading: taken out, so that they hide nothing from a search. */
const invisible = /[\u00ad\u180e\u200b\u2060\u2061-\u2064\ufeff]/g;
/** Turn the order of text about, or steer a terminal: shown by their number instead. */
const steering =
  // oxlint-disable-next-line no-control-regex -- finding these is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g;
const lineEnds = /\r\n?|[\u2028\u2029]/g;
/** Letters, figures and signs of European writing need nothing done; one test settles most text. */
const plain =
  /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff]*$/;

/** What people typed as text that can only be read: nothing in it acts on what shows it. */
export function inert(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(steering, (character) => `[U+${codeOf(character)}]`);
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
