import type { ReportModel } from '../model.ts';
import type { Clock } from '../words/clock.ts';
import { clockIn } from '../words/clock.ts';
import type { Photos } from '../photos.ts';
import type { Links } from './links.ts';
import { linksOf } from './links.ts';

/** What every section of the page is drawn with. */
export interface Page {
  readonly model: ReportModel;
  readonly links: Links;
  readonly clock: Clock;
  readonly codes: ReadonlyMap<string, string>;
  readonly photos: Photos;
  /** Whether what is folded on a screen is open. */
  readonly isUnfolded: boolean;
}

export interface SectionProps {
  readonly page: Page;
}

export function pageOf(model: ReportModel, photos: Photos = new Map(), isUnfolded = false): Page {
  return {
    model,
    photos,
    isUnfolded,
    links: linksOf(model),
    clock: clockIn(model.timeZone, model.dateLanguage),
    codes: new Map(model.board.seats.map(({ id, code }) => [id, code])),
  };
}
