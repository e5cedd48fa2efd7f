const narrow = /[.,:;'’!|ijlftrI ]/;
const wide = /[mwMW—]/;

/** About how wide a line will be, in pixels; there is nothing here to measure with. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    ems += narrow.test(character) ? 0.28 : wide.test(character) ? 0.8 : 0.53;
  }
  return ems * size;
}

/** A title that fits into a number of characters, cut at a word. */
export function shortTitle(title: string, most = 30): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.…]+$/, '')} …`;
}
