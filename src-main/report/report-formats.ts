export interface ReportFormat {
  readonly id: 'pdf' | 'html' | 'docx' | 'md' | 'xlsx' | 'csv' | 'json';
  readonly label: string;
  /** In a few words, beside the label. */
  readonly description: string;
  readonly media: string;
  /** Without a dot. */
  readonly extension: string;
}

export type ReportFormatId = ReportFormat['id'];

/** Those that are text; the others are bytes. */
export type TextFormatId = 'html' | 'md' | 'csv' | 'json';

/** In the order they are offered. */
export const reportFormats: readonly ReportFormat[] = [
  {
    id: 'pdf',
    label: 'PDF',
    description: 'tagged, with bookmarks',
    media: 'application/pdf',
    extension: 'pdf',
  },
  {
    id: 'html',
    label: 'HTML',
    description: 'one file, works offline',
    media: 'text/html',
    extension: 'html',
  },
  {
    id: 'docx',
    label: 'Word',
    description: 'headings and tables as styles',
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  {
    id: 'md',
    label: 'Markdown',
    description: 'text and tables',
    media: 'text/markdown',
    extension: 'md',
  },
  {
    id: 'xlsx',
    label: 'Excel',
    description: 'moves, scores, arguments',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  {
    id: 'csv',
    label: 'CSV',
    description: 'the same, plain',
    media: 'text/csv',
    extension: 'csv',
  },
  {
    id: 'json',
    label: 'JSON',
    description: 'the same, for programs',
    media: 'application/json',
    extension: 'json',
  },
];

export function formatOf(id: ReportFormatId): ReportFormat {
  const found = reportFormats.find((format) => format.id === id);
  if (!found) throw new Error(`No such format: ${id}`);
  return found;
}

export function isReportFormat(id: string): id is ReportFormatId {
  return reportFormats.some((format) => format.id === id);
}

export function isTextFormat(id: ReportFormatId): id is TextFormatId {
  return id === 'html' || id === 'md' || id === 'csv' || id === 'json';
}
