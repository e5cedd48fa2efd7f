import type { IParagraphOptions, ParagraphChild } from 'docx';
import { Bookmark, Paragraph } from 'docx';
import type { TreeNode } from '../../../report/tree.ts';
import { textOf } from '../../../report/tree.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Rasterise } from './pictures.ts';
import { runsOf } from './runs.ts';

export interface Drawing {
  readonly bookmarks: Bookmarks;
  readonly rasterise: Rasterise;
  /** Twips between the margins. */
  readonly width: number;
}

export type Style =
  'Normal' | 'Cell' | 'CellHead' | 'CellSmall' | 'CellFine' | 'Small' | 'Standfirst';

/** Places that a paragraph is the beginning of. */
export type Places = readonly string[];

/** Written from right to left when its first letter is. */
const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

export function paragraph(
  nodes: readonly TreeNode[],
  { bookmarks }: Drawing,
  options: IParagraphOptions,
  places: Places = [],
): Paragraph {
  const runs = runsOf(trimmed(nodes), bookmarks);
  const children = places.reduce<readonly ParagraphChild[]>(
    (inner, id) => [new Bookmark({ id: bookmarks.nameOf(id), children: [...inner] })],
    runs,
  );
  const bidirectional = rightToLeft.test(textOf(nodes));
  return new Paragraph({ ...options, ...(bidirectional && { bidirectional }), children });
}

/** Without the blanks that stand between elements. */
function trimmed(nodes: readonly TreeNode[]): readonly TreeNode[] {
  let [from, to] = [0, nodes.length];
  while (from < to && isBlank(nodes[from])) from += 1;
  while (to > from && isBlank(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}

function isBlank(node: TreeNode | undefined): boolean {
  return typeof node === 'string' && node.trim() === '';
}
