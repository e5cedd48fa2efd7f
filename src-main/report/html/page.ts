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
}

export interface SectionProps {
  readonly page: Page;
}

export function pageOf(model: ReportModel, photos: Photos = new Map()): Page {
  return {
    model,
    photos,
    links: linksOf(model),
    clock: clockIn(model.timeZone, model.dateLanguage),
    codes: new Map(model.board.seats.map(({ id, code }) => [id, code])),
  };
}
