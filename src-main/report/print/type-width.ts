/**
 * How text breaks into lines, worked out without a page. Never less than a page will take: widths
 * are those of the bundled fonts, and of what they do not hold a generous guess.
 */

export interface Face {
  readonly family: 'serif' | 'sans';
  readonly isBold?: boolean;
  /** CSS pixels. */
  readonly size: number;
  readonly line: number;
}

/** Thousandths of the size, for the characters from the space to the tilde. */
const widths = {
  serif:
    '233 289 356 526 500 880 720 183 339 339 439 530 300 312 300 330 500 500 500 500 500 500 500 500 ' +
    '500 500 300 300 530 530 530 416 835 664 629 631 710 603 579 682 788 371 374 667 596 902 735 707 ' +
    '589 707 651 512 604 727 674 962 648 633 551 320 330 320 531 512 400 509 577 488 567 510 354 518 ' +
    '601 298 277 547 298 901 606 549 583 557 423 434 325 583 505 764 526 512 456 344 291 344 530',
  sans:
    '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 ' +
    '497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 ' +
    '566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 ' +
    '544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497',
} as const;

const tables = {
  serif: widths.serif.split(' ').map(Number),
  sans: widths.sans.split(' ').map(Number),
};

/** No letter of the bold is wider than this times the plain one, narrow marks aside. */
const bold = 1.12;
/** Room for what a renderer rounds up. */
const rounding = 1.015;

/** In thousandths. A letter with an accent is as wide as the letter. */
function widthOf(character: string, table: readonly number[]): number {
  const code = character.codePointAt(0) ?? 0;
  const known = table[code - 32];
  if (known !== undefined) return known;
  if (code > 0xffff) return 1500;
  if (code >= 0x2e80) return 1050;
  if (code >= 0x0300 && code < 0x0370) return 0;
  if (code < 0x0300) {
    const plain = table[(character.normalize('NFD').codePointAt(0) ?? 0) - 32];
    return plain ?? 950;
  }
  return code >= 0x2018 && code <= 0x201f ? 520 : 1000;
}

/** CSS pixels. */
export function widthOfText(text: string, { family, size, isBold = false }: Face): number {
  const table = tables[family];
  let total = 0;
  for (const character of text) total += widthOf(character, table);
  return (total / 1000) * size * rounding * (isBold ? bold : 1);
}

/** The text line by line, as it is; a word that is wider than a line is broken anywhere. */
export function wrap(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = () => {
    lines.push(line);
    [line, used] = ['', 0];
  };
  for (const word of text.split(/(?<=[\s\-–—/])/)) {
    const wide = widthOfText(word, face);
    if (used > 0 && used + widthOfText(word.trimEnd(), face) > width) end();
    if (wide <= width) {
      line += word;
      used += wide;
      continue;
    }
    for (const character of word) {
      const one = widthOfText(character, face);
      if (used > 0 && used + one > width) end();
      line += character;
      used += one;
    }
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** CSS pixels. */
export function heightOf(text: string, width: number, face: Face): number {
  return wrap(text, width, face).length * face.line;
}
