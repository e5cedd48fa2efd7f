import type { ReportModel } from './model.ts';
import { reportSchemaName } from './report-schema.ts';
import type { SectionId } from './section.ts';

/** The report's data for programs. Keys keep one order; what is not chosen is not there. */
export function writeJson(model: ReportModel): string {
  const { session, title, handling, audience, chathamHouse, generatedAt, timeZone } = model;
  const sections = model.sections.map((id): [SectionId, unknown] => [id, model[id]]);
  const file = {
    $schema: reportSchemaName,
    format: 'tabletop-report',
    formatVersion: 1,
    session: { ...session, title, handling },
    audience,
    chathamHouse,
    generatedAt,
    timeZone,
    pack: model.board,
    totals: model.totals,
    ...Object.fromEntries(sections),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
