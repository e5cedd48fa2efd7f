import { findMove } from '../../../../src-main/game/find.ts';
import type { SessionEvent } from '../../../../src-main/game/event.ts';
import { Timeline } from '../../../../src-main/game/timeline.ts';
import type { Amended, Move } from '../../../../src-main/game/state.ts';
import type { ReportContext } from '../../../../src-main/report/context.ts';
import { contextOf } from '../../../../src-main/report/context.ts';
import { fieldText, fieldWords } from '../../../../src-main/report/model/amendments.ts';
import { logOf, type ReportLogEntry } from '../../../../src-main/report/model/log.ts';
import { scoreChanges } from './score-changes.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';

/** One thing that happened to a move. */
export interface HistoryEntry extends ReportLogEntry {
  /** What an amendment or a later score replaced, field by field, with what came in its place. */
  readonly changes: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Everything in the log that speaks of a move, oldest first. */
export function moveHistory(
  events: readonly SessionEvent[],
  pack: Pack,
  moveId: string,
  now: string,
): HistoryEntry[] {
  const about = new Set<number>();
  for (const { version, data } of events) {
    if ('moveId' in data && data.moveId === moveId) about.add(version);
  }
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const options = { chathamHouse: false, generatedAt: now, timeZone };
  const context = contextOf({ events, pack, audience: 'control', options }, false);
  const timeline = new Timeline(events);
  const rated = scoreChanges(context, moveId);
  return logOf(context)
    .entries.filter(({ version }) => about.has(version))
    .map((entry) => {
      // As it stood right after: what was undone later can be read as well.
      const move = findMove(timeline.at(entry.version), moveId);
      return {
        ...entry,
        changes: [
          ...(move ? changesOf(context, move, entry.version) : []),
          ...(rated.get(entry.version) ?? []),
        ],
      };
    });
}

/** @param move as the amendment left it */
function changesOf(context: ReportContext, move: Move, version: number): FieldChange[] {
  const before = move.amendments.find((amendment) => amendment.version === version)?.before ?? {};
  return (Object.keys(before) as (keyof Amended)[]).map((field) => ({
    field: fieldWords[field],
    before: fieldText(context, move, field, before[field]),
    after: fieldText(context, move, field, move[field]),
  }));
}
