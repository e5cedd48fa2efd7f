import type { ReportFile, ReportRequest } from '../contract/report.ts';
import { eventsFor, isAudience } from '../game/audience.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import { reportFileName } from '../report/file-name.ts';
import { reportModel } from '../report/model.ts';
import { photosFor } from '../report/photos.ts';
import { rosterOf } from '../report/roster.ts';
import { sectionIds } from '../report/section.ts';
import { writeReport } from '../report/write-report.ts';
import type { LiveSession } from '../session/live-session.ts';
import type { Picture } from '../store/attachments.ts';

/**
 * Writes a report from what its audience may know, and nothing else.
 *
 * @param generatedAt ISO 8601, UTC
 * @param readCopy the smaller copy of a photo; nothing for one that cannot be read
 */
export function renderReport(
  { events, pack }: Pick<LiveSession, 'events' | 'pack'>,
  request: Omit<ReportRequest, 'sessionId'>,
  generatedAt: string,
  readCopy: (sha256: string) => Picture | undefined,
): ReportFile | Refused {
  const { format, audience, chathamHouse, without, replacements, timeZone } = request;
  if (!isAudience(audience, pack)) return refuse('audience-unknown', 'audience');
  if (!isTimeZone(timeZone)) return refuse('malformed', 'timeZone');
  const sections = sectionIds.filter((id) => !without.includes(id));
  const model = reportModel({
    events: eventsFor(audience, events),
    pack,
    audience,
    options: { chathamHouse, sections, generatedAt, timeZone, replacements },
    roster: rosterOf(events),
  });
  const photos = format === 'html' ? photosFor(model, readCopy) : new Map<string, string>();
  const { text, media, extension } = writeReport(format, model, { html: { photos } });
  return { name: reportFileName(model, extension), media, text };
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
