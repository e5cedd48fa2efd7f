export interface ReportFormat {
  readonly id: 'html' | 'md' | 'csv' | 'json';
  readonly label: string;
  /** In a few words, beside the label. */
  readonly description: string;
  readonly media: string;
  /** Without a dot. */
  readonly extension: string;
}

export type ReportFormatId = ReportFormat['id'];

/** What the core can write by itself. */
export const reportFormats: readonly ReportFormat[] = [
  {
    id: 'html',
    label: 'HTML',
    description: 'one file, works offline',
    media: 'text/html',
    extension: 'html',
  },
  {
    id: 'md',
    label: 'Markdown',
    description: 'text and tables',
    media: 'text/markdown',
    extension: 'md',
  },
  {
    id: 'csv',
    label: 'CSV',
    description: 'moves, scores, arguments, plain',
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

export function isReportFormat(id: string): id is ReportFormatId {
  return reportFormats.some((format) => format.id === id);
}
