/** Whatever Markdown or HTML would make something of. */
const special = /[\\`*_[\]<>#|~&!$@{}]/g;
/** What opens a list, a rule or a heading at the beginning of a line. */
const opening = /^(\s*)([-+](?=[-+\s]|$)|=(?=[=\s]|$)|\d{1,9}(?=[.)](?:\s|$)))/;
const html: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** One line of text that reads as it was typed and does nothing. */
export function inline(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(special, (character) => html[character] ?? `\\${character}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(opening, (_all, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}

/** A row of a pipe table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export type Align = 'left' | 'right';

/** A pipe table; every cell is text already escaped. Nothing where there are no rows. */
export function table(
  heads: readonly (string | readonly [string, Align])[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const names = heads.map((head) => (typeof head === 'string' ? head : head[0]));
  const rules = heads.map((head) =>
    typeof head === 'string' || head[1] === 'left' ? '---' : '---:',
  );
  return [row(names), row(rules), ...rows.map(row)].join('\n');
}

/** Paragraphs of people's words, each on a line of its own. */
export function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(inline)
    .join('\n\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
