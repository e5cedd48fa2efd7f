import { eventsFor } from '../../src-main/game/audience.ts';
import type { ReportModel } from '../../src-main/report/model.ts';
import { reportModel } from '../../src-main/report/model.ts';
import type { ReportInput, ReportOptions } from '../../src-main/report/report-input.ts';
import type { ReportFormatId } from '../../src-main/report/report-formats.ts';
import { reportFormats } from '../../src-main/report/report-formats.ts';
import { rosterOf } from '../../src-main/report/roster.ts';
import { writeReport } from '../../src-main/report/write-report.ts';
import type { Rehearsal } from './rehearsal.ts';

export function inputFor(
  room: Rehearsal,
  audience = 'control',
  options: Partial<ReportOptions> = {},
): ReportInput {
  return {
    events: eventsFor(audience, room.log),
    pack: room.pack,
    audience,
    roster: rosterOf(room.log),
    options: { chathamHouse: false, generatedAt: room.now, ...options },
  };
}

export function modelFor(
  room: Rehearsal,
  audience = 'control',
  options: Partial<ReportOptions> = {},
): ReportModel {
  return reportModel(inputFor(room, audience, options));
}

/** The report in every format, so that what must never show is looked for in all of them. */
export function everyFormat(model: ReportModel): [ReportFormatId, string][] {
  return reportFormats.map(({ id }) => [id, writeReport(id, model).text]);
}

export function htmlOf(model: ReportModel): string {
  return writeReport('html', model).text;
}
