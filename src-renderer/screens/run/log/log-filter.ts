import type { Rules } from '../../../../src-main/game/rules.ts';
import type { Move, SessionState } from '../../../../src-main/game/state.ts';
import { isLate } from '../../../parts/late.ts';
import type { LogEntry } from './log-entries.ts';
import { moveState, type MoveStage } from './move-state.ts';

export const marks = ['private', 'late', 'amended'] as const;
export type Mark = (typeof marks)[number];

/** What is shown of the log. A list left empty asks for nothing. */
export interface LogFilter {
  readonly seats: readonly string[];
  readonly instruments: readonly string[];
  /** By number, as text. */
  readonly rounds: readonly string[];
  readonly stages: readonly MoveStage['kind'][];
  readonly marks: readonly Mark[];
}
export type FilterKind = keyof LogFilter;

export const noFilter: LogFilter = {
  seats: [],
  instruments: [],
  rounds: [],
  stages: [],
  marks: [],
};

export function isFiltering(filter: LogFilter): boolean {
  return Object.values(filter).some((list: readonly string[]) => list.length > 0);
}

/**
 * The rows a filter leaves. Of one kind any will do, of different kinds all must hold, and so must
 * every mark. What is no move stays only while rounds alone are asked for; a round's heading stays
 * over its rows.
 */
export function filterLog(
  entries: readonly LogEntry[],
  filter: LogFilter,
  state: Pick<SessionState, 'participants' | 'rounds'>,
  rules: Rules,
): readonly LogEntry[] {
  if (!isFiltering(filter)) return entries;
  const { rounds, ...others } = filter;
  const isByRoundAlone = Object.values(others).every((list) => list.length === 0);
  const shown: LogEntry[] = [];
  let heading: Extract<LogEntry, { kind: 'round' }> | null = null;
  let inRound = true;
  for (const entry of entries) {
    if (entry.kind === 'round') {
      heading = entry;
      inRound = rounds.length === 0 || rounds.includes(String(entry.round.number));
    } else if (inRound && (isByRoundAlone || passes(entry))) {
      if (heading) shown.push(heading);
      heading = null;
      shown.push(entry);
    }
  }
  return shown;

  function passes(entry: LogEntry): boolean {
    return entry.kind === 'move' && holds(entry.move, filter, state, rules);
  }
}

function holds(
  move: Move,
  { seats, instruments, stages, marks: asked }: LogFilter,
  state: Pick<SessionState, 'participants' | 'rounds'>,
  rules: Rules,
): boolean {
  return (
    (seats.length === 0 || seats.includes(move.seat)) &&
    (instruments.length === 0 || instruments.some((id) => move.instruments.includes(id))) &&
    asked.every((mark) => hasMark(move, mark)) &&
    (stages.length === 0 || stages.includes(moveState(move, state, rules).kind))
  );
}

function hasMark(move: Move, mark: Mark): boolean {
  switch (mark) {
    case 'private':
      return move.visibility !== 'public';
    case 'late':
      return isLate(move);
    case 'amended':
      return move.amendments.length > 0;
  }
}

/** The filter with one value taken in, or left out if it was in. */
export function toggled(filter: LogFilter, kind: FilterKind, value: string): LogFilter {
  const list: readonly string[] = filter[kind];
  const next = list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  return { ...filter, [kind]: next };
}

export function movesAmong(entries: readonly LogEntry[]): number {
  return entries.reduce((count, { kind }) => count + (kind === 'move' ? 1 : 0), 0);
}
