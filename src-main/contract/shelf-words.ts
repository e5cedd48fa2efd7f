/** What the shelf and its search are about, for whoever checks nothing. */
import { dealStatuses } from '../game/deal-status.ts';

/** What the library can be narrowed to. */
export const shelfFilters = [
  'all',
  'running',
  'planned',
  'finished',
  'forks',
  'sample',
  'archived',
  'trash',
] as const;
export type ShelfFilter = (typeof shelfFilters)[number];

export const searchKinds = [
  'session',
  'move',
  'argument',
  'ruling',
  'deal',
  'note',
  'inject',
] as const;

/** How a deal stands, or an inject that has not been released. */
export const standings = ['scheduled', 'deferred', 'skipped', ...dealStatuses] as const;
export type Standing = (typeof standings)[number];

export const standingWords: Record<Standing, string> = {
  scheduled: 'not released',
  deferred: 'deferred',
  skipped: 'skipped',
  proposed: 'proposed',
  agreed: 'agreed',
  declined: 'declined',
  kept: 'kept',
  broken: 'broken',
};
