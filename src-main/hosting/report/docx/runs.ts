import type { IRunOptions, ParagraphChild } from 'docx';
import { InternalHyperlink, TextRun } from 'docx';
import type { TreeElement, TreeNode } from '../../../report/tree.ts';
import { hasClass, isElement, textOf, textProp } from '../../../report/tree.ts';
import { printable } from '../../../report/words/printable.ts';
import type { Bookmarks } from './bookmarks.ts';
import { colour, fonts } from './look.ts';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'color' | 'font' | 'style'>;

const glyphs: Readonly<Record<string, string>> = {
  circle: '●',
  diamond: '◆',
  square: '■',
  triangle: '▲',
  pentagon: '⬟',
  cross: '✚',
  hexagon: '⬡',
};

/** Text with its emphasis, and links to places of the same file. */
export function runsOf(nodes: readonly TreeNode[], bookmarks: Bookmarks, look: Look = {}) {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (!isElement(node)) {
      // As HTML does, which the words are written for.
      const text = printable(node).replace(/\s+/g, ' ');
      return text === '' ? [] : [new TextRun({ ...look, text })];
    }
    const own = { ...look, ...lookOf(node) };
    switch (node.tag) {
      case 'br':
        return [new TextRun({ break: 1 })];
      case 'a':
        return linked(node, bookmarks, own);
      case 'seat':
        return seatRuns(node, own);
      case 'svg':
        return [];
      default:
        return [...gap(node), ...runsOf(node.children, bookmarks, own)];
    }
  });
}

function lookOf(element: TreeElement): Look {
  const { tag } = element;
  return {
    ...((tag === 'b' || tag === 'strong') && { bold: true }),
    ...((tag === 'i' || tag === 'em') && { italics: true }),
    ...(tag === 's' && { strike: true }),
    ...(hasClass(element, 'ben') && { color: colour('ben') }),
    ...(hasClass(element, 'fea') && { color: colour('fea') }),
    ...(hasClass(element, 'n3') && { color: colour('ink3') }),
    ...((hasClass(element, 'said') || hasClass(element, 'aside')) && { font: fonts.serif }),
  };
}

/** What a style sheet sets apart stands apart in text too. */
function gap(element: TreeElement): ParagraphChild[] {
  return hasClass(element, 'when') ? [new TextRun(', ')] : [];
}

function linked(element: TreeElement, bookmarks: Bookmarks, look: Look): ParagraphChild[] {
  const target = textProp(element, 'href');
  const children = runsOf(element.children, bookmarks, { ...look, style: 'Hyperlink' });
  if (!target.startsWith('#')) return runsOf(element.children, bookmarks, look);
  return [new InternalHyperlink({ anchor: bookmarks.nameOf(target.slice(1)), children })];
}

function seatRuns(element: TreeElement, look: Look): ParagraphChild[] {
  const tone = textProp(element, 'tone');
  const glyph = glyphs[textProp(element, 'glyph')] ?? '';
  const color = tone === '' ? colour('ink2') : colour(`tone-${tone}-edge`);
  const code = printable(textOf(element.children));
  return [
    new TextRun({ text: `${glyph} `, color }),
    new TextRun({ ...look, text: code, bold: true }),
    new TextRun(' '),
  ];
}
