import { reportRequest, type ReportRequest } from '../../../src-main/contract/report.ts';
import { useDraft } from '../../client/drafts-context.ts';

const { handling, roundWord, dateLanguage, paper } = reportRequest.shape;

const chosen = reportRequest
  .pick({ format: true, audience: true, chathamHouse: true, without: true, replacements: true })
  // Phrases of the leak check that may stay: like `without`, a list of texts.
  .extend({ kept: reportRequest.shape.without, handling, roundWord, dateLanguage, paper });

export type ReportChoices = ReturnType<typeof chosen.parse>;

const first: ReportChoices = {
  format: 'pdf',
  audience: 'control',
  chathamHouse: false,
  without: [],
  replacements: {},
  kept: [],
  handling: '',
  roundWord: '',
  dateLanguage: 'en-GB',
  paper: 'A4',
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

/** The picture for the first page, as a `data:` address: kept by itself, for its size. */
export function useReportLogo(): [string, (address: string) => void] {
  return useDraft('report/logo');
}

/** What main is asked for. Replacements only hold where people must not be named. */
export function requestOf(
  sessionId: string,
  { kept: _kept, replacements, ...choices }: ReportChoices,
  logo: string,
): ReportRequest {
  return {
    ...choices,
    sessionId,
    logo,
    replacements: choices.chathamHouse ? replacements : {},
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
