import type { ReportModel } from './model.ts';

const longest = 60;

/** `staff-course-26-syndicate-b-report.html`: a name every file system takes. */
export function reportFileName(
  { title, audience }: Pick<ReportModel, 'title' | 'audience'>,
  extension: string,
): string {
  const view = audience.id === 'control' ? '' : `-${audience.id}`;
  return sessionFileName(title, `report${view}`, extension);
}

/** @param what `replay`, `report-public` */
export function sessionFileName(title: string, what: string, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${words || 'session'}-${what}.${extension}`;
}
