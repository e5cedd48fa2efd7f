import type { IPropertiesOptions } from 'docx';
import { colour, fonts, tableStyle } from './look.ts';

const ink2 = colour('ink2');

/** English of no country in particular would be unknown to spelling checkers. */
export const language = { value: 'en-GB' } as const;

const paragraphDefaults =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>';

/** A table of rules and no fills: ink under the head, a line between rows. */
const table =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${border('bottom', 4, 'line2')}${border('insideH', 4, 'line')}</w:tblBorders>` +
  '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 6, 'ink')}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

function border(side: string, eighths: number, token: string): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${colour(token)}"/>`;
}

/** What the library has no words for: a table's style. */
export const externalStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphDefaults}${table}</w:styles>`;

function heading(size: number, before: number, after: number) {
  return {
    run: { font: fonts.serif, size, bold: false, color: colour('ink') },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
  };
}

function paragraphStyle(id: string, name: string, size: number, more: object = {}) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run: { size, ...more } };
}

const sans = { font: fonts.sans };

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: fonts.serif, size: 21, color: colour('ink'), language },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { font: fonts.serif, size: 54, color: colour('ink') },
      paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 120, after: 160 } },
    },
    heading1: heading(39, 360, 100),
    heading2: {
      run: { ...sans, size: 23, bold: true, color: colour('ink') },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 60 } },
    },
    caption: {
      run: { ...sans, size: 19, color: ink2, italics: false, bold: false },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 60 } },
    },
    hyperlink: { run: { color: colour('ink'), underline: { type: 'single' } } },
  },
  paragraphStyles: [
    paragraphStyle('Standfirst', 'Standfirst', 25),
    paragraphStyle('Small', 'Small', 19, { ...sans, color: ink2 }),
    {
      ...paragraphStyle('Cell', 'Table Text', 20, sans),
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      ...paragraphStyle('CellHead', 'Table Head', 18, { ...sans, color: ink2 }),
      basedOn: 'Cell',
      paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      ...paragraphStyle('CellSmall', 'Table Small', 18, { ...sans, color: ink2 }),
      basedOn: 'Cell',
    },
    {
      ...paragraphStyle('CellFine', 'Table Fine', 14, { font: 'Consolas', color: colour('ink3') }),
      basedOn: 'Cell',
    },
    { ...paragraphStyle('Figure', 'Figure', 36), basedOn: 'Cell' },
    {
      ...paragraphStyle('RunningHead', 'Running Head', 18, { ...sans, color: ink2 }),
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
