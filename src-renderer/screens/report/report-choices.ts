import { reportRequest, type ReportRequest } from '../../../src-main/contract/report.ts';
import { useDraft } from '../../client/drafts-context.ts';

const chosen = reportRequest
  .pick({ format: true, audience: true, chathamHouse: true, without: true, replacements: true })
  // Phrases of the leak check that may stay: like `without`, a list of texts.
  .extend({ kept: reportRequest.shape.without });

export type ReportChoices = ReturnType<typeof chosen.parse>;

const first: ReportChoices = {
  format: 'pdf',
  audience: 'control',
  chathamHouse: false,
  without: [],
  replacements: {},
  kept: [],
};

/** What was kept, or a fresh start where that cannot be read. */
export function parseChoices(text: string): ReportChoices {
  try {
    return chosen.parse(JSON.parse(text));
  } catch {
    return first;
  }
}

/** What has been chosen for the report of this session; kept like any other work. */
export function useReportChoices(): [ReportChoices, (change: Partial<ReportChoices>) => void] {
  const [text, setText] = useDraft('report/choices');
  const choices = parseChoices(text);
  return [choices, (change) => setText(JSON.stringify({ ...choices, ...change }))];
}

/** What main is asked for. Replacements only hold where people must not be named. */
export function requestOf(
  sessionId: string,
  { format, audience, chathamHouse, without, replacements }: ReportChoices,
): ReportRequest {
  return {
    sessionId,
    format,
    audience,
    chathamHouse,
    without,
    replacements: chathamHouse ? replacements : {},
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
