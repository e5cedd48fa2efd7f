import { readLogo } from '../contract/logo.ts';
import type { ReportFile, ReportRequest } from '../contract/report.ts';
import { eventsFor, isAudience } from '../game/audience.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import { reportFileName } from '../report/file-name.ts';
import { isLanguage, isTimeZone } from '../report/words/clock.ts';
import { reportModel } from '../report/model.ts';
import { photosFor } from '../report/photos.ts';
import { formatOf } from '../report/report-formats.ts';
import { rosterOf } from '../report/roster.ts';
import { sectionIds } from '../report/section.ts';
import type { LiveSession } from '../session/live-session.ts';
import type { Picture } from '../store/attachments.ts';
import type { Press } from './report/press.ts';

export interface ReportTools {
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** The smaller copy of a photo; nothing for one that cannot be read. */
  readonly readCopy: (sha256: string) => Picture | undefined;
  readonly press: Press;
  readonly signal?: AbortSignal | undefined;
}

const pictured = ['pdf', 'html', 'docx'];

/** Writes a report from what its audience may know, and nothing else. */
export async function renderReport(
  { events, pack }: Pick<LiveSession, 'events' | 'pack'>,
  request: Omit<ReportRequest, 'sessionId'>,
  { generatedAt, readCopy, press, signal }: ReportTools,
): Promise<ReportFile | Refused> {
  const { format, audience, without, ...options } = request;
  if (!isAudience(audience, pack)) return refuse('audience-unknown', 'audience');
  if (!isTimeZone(options.timeZone)) return refuse('malformed', 'timeZone');
  if (!isLanguage(options.dateLanguage)) return refuse('malformed', 'dateLanguage');
  const logo = options.logo === '' ? null : readLogo(options.logo);
  if (logo?.ok === false) return logo;
  const sections = sectionIds.filter((id) => !without.includes(id));
  const model = reportModel({
    events: eventsFor(audience, events),
    pack,
    audience,
    options: { ...options, sections, generatedAt },
    roster: rosterOf(events),
  });
  const photos = pictured.includes(format) ? photosFor(model, readCopy) : new Map<string, string>();
  const content = await press({ format, model, photos }, signal);
  if (content === null) return refuse('printer-missing', 'format');
  const { media, extension } = formatOf(format);
  const name = reportFileName(model, extension);
  return typeof content === 'string'
    ? { name, media, text: content }
    : { name, media, bytes: Buffer.from(content).toString('base64') };
}
