import type { Piece } from './paginate.ts';
import type { Face } from './type-width.ts';
import { wrap } from './type-width.ts';

/** A heading, a paragraph, one of a list, or one that says nothing is there. */
export interface Passage {
  readonly kind: 'heading' | 'text' | 'item' | 'empty';
  readonly text: string;
}

/** The look of a stretch of prose. What is here is set on the page as it stands. */
export interface Setting {
  readonly text: Face;
  readonly heading: Face;
  /** CSS pixels above a heading, and below every passage. */
  readonly above: number;
  readonly below: number;
  /** Of a list's items. */
  readonly indent: number;
}

export function settingOf(size: number, line: number): Setting {
  const heading: Face = { family: 'sans', isBold: true, size: Math.max(12, size - 1), line };
  const text: Face = { family: 'serif', size, line };
  return { text, heading, above: Math.round(line * 0.4), below: 2, indent: size };
}

/** What was typed, a paragraph each; empty lines are left out. */
export function paragraphs(text: string, kind: 'text' | 'item' = 'text'): Passage[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind, text: line }));
}

/** A heading and what stands under it; nothing where nothing does. */
export function headed(heading: string, passages: readonly Passage[]): Passage[] {
  return passages.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...passages];
}

export function pieceOf(passage: Passage, width: number, setting: Setting): Piece<Passage> {
  const { kind, text } = passage;
  if (kind === 'heading') {
    const lines = wrap(text, width, setting.heading);
    const height = setting.above + lines.length * setting.heading.line + setting.below;
    return { content: passage, height, leads: true };
  }
  const inner = kind === 'item' ? width - setting.indent : width;
  return lined(passage, wrap(text, inner, setting.text), setting);
}

function lined(passage: Passage, lines: readonly string[], setting: Setting): Piece<Passage> {
  const { line } = setting.text;
  return {
    content: passage,
    height: lines.length * line + setting.below,
    cut(room) {
      const fits = Math.min(Math.floor((room - setting.below) / line), lines.length - 2);
      if (fits < 2) return null;
      const [head, tail] = [lines.slice(0, fits), lines.slice(fits)];
      return [
        lined(joined(passage, head), head, setting),
        lined(joined(passage, tail), tail, setting),
      ];
    },
  };
}

function joined(passage: Passage, lines: readonly string[]): Passage {
  return { ...passage, text: lines.join('').trim() };
}

export function heightOfAll(pieces: readonly Piece<unknown>[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0);
}
