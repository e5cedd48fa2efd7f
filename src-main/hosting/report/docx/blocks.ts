import type { Table } from 'docx';
import { HeadingLevel, Paragraph } from 'docx';
import type { TreeElement, TreeNode } from '../../../report/tree.ts';
import { hasClass, isElement, textOf, textProp } from '../../../report/tree.ts';
import type { Drawing, Places, Style } from './paragraph.ts';
import { paragraph } from './paragraph.ts';
import { barRun, chartRun, logoRun, photoRun } from './pictures.ts';
import { figuresTable, tableOf } from './tables.ts';

const blocks = new Set(['p', 'div', 'section', 'table', 'figure', 'dl', 'ul', 'details']);
const headings = new Set([
  'logo',
  'h1',
  'h2',
  'h3',
  'caption',
  'figcaption',
  'li',
  'chart',
  'bar',
  'img',
]);

function isBlock(node: TreeNode): node is TreeElement {
  return isElement(node) && (blocks.has(node.tag) || headings.has(node.tag));
}

/** Paragraphs and tables, in the order they stand in the page. */
export function blocksOf(
  nodes: readonly TreeNode[],
  drawing: Drawing,
  style: Style = 'Normal',
  places: Places = [],
): (Paragraph | Table)[] {
  const written: (Paragraph | Table)[] = [];
  let waiting = places;
  let inline: TreeNode[] = [];
  const flush = () => {
    if (textOf(inline).trim() === '') return (inline = []);
    written.push(paragraph(inline, drawing, { style }, waiting));
    waiting = [];
    return (inline = []);
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      inline.push(node);
      continue;
    }
    flush();
    written.push(...blockOf(node, drawing, style, waiting));
    waiting = [];
  }
  flush();
  return written;
}

function blockOf(node: TreeElement, drawing: Drawing, style: Style, before: Places) {
  const id = textProp(node, 'id');
  const places = id === '' ? before : [...before, id];
  const own = styleOf(node, style);
  switch (node.tag) {
    case 'h1':
      return [paragraph(node.children, drawing, { style: 'Title' }, places)];
    case 'h2':
      return [paragraph(node.children, drawing, { heading: HeadingLevel.HEADING_1 }, places)];
    case 'h3':
      return [paragraph(node.children, drawing, { heading: HeadingLevel.HEADING_2 }, places)];
    case 'caption':
    case 'figcaption':
      return [paragraph(node.children, drawing, { style: 'Caption' }, places)];
    case 'li':
      return [
        paragraph(node.children, drawing, { bullet: { level: 0 }, style: 'ListParagraph' }, places),
      ];
    case 'table': {
      const rows = node.children.filter((child) => !isElement(child) || child.tag !== 'caption');
      const captions = node.children.filter((child) => isElement(child) && child.tag === 'caption');
      return [
        ...blocksOf(captions, drawing, style, places),
        ...tableOf({ ...node, children: rows }, drawing, blocksOf),
      ];
    }
    case 'dl':
      return [figuresTable(node, drawing)];
    case 'chart':
      return [new Paragraph({ children: [chartRun(node, drawing.rasterise)] })];
    case 'bar':
      return [new Paragraph({ style: own, children: [barRun(node, drawing.rasterise)] })];
    case 'img': {
      const photo = photoRun(node);
      return photo ? [new Paragraph({ style: own, children: [photo], keepNext: true })] : [];
    }
    case 'logo': {
      const logo = logoRun(node, drawing.rasterise);
      return logo ? [new Paragraph({ children: [logo] })] : [];
    }
    case 'details':
      return blocksOf(node.children.filter(isNoSummary), drawing, own, places);
    default:
      return blocksOf(node.children, drawing, own, places);
  }
}

/** What is folded on a screen is open on paper. */
function isNoSummary(node: TreeNode): boolean {
  return !isElement(node) || node.tag !== 'summary';
}

function styleOf(node: TreeElement, style: Style): Style {
  if (hasClass(node, 'standfirst')) return 'Standfirst';
  const isSmall = ['small', 'facts', 'view'].some((name) => hasClass(node, name));
  if (!isSmall) return style;
  return style === 'Cell' || style === 'CellSmall' ? 'CellSmall' : 'Small';
}
