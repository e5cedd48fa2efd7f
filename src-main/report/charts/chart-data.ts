import type { TrajectoryPoint } from '../../game/trajectory.ts';
import type { Glyph, Tone } from '../../scenario/pack.ts';

/** What a chart needs of a move; a move of the session's state will do. */
export interface ChartMove {
  readonly id: string;
  readonly round: number;
  readonly seq: number;
  readonly seat: string;
  readonly title?: string | undefined;
  readonly action: string;
  readonly status: 'unfinished' | 'logged' | 'withdrawn';
}

/** A point of a trajectory will do. */
export interface ChartPoint extends Omit<TrajectoryPoint, 'move'> {
  readonly move: ChartMove;
}

export interface ChartRound {
  readonly number: number;
  readonly name: string;
}

export interface ChartSeat {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly glyph: Glyph;
  readonly tone: Tone;
}

export interface ChartCriterion {
  readonly id: string;
  readonly kind: 'benefit' | 'fear';
  readonly weight: number;
}

/** What a chart needs of a pack; a pack will do. */
export interface ChartPack {
  readonly protagonist: { readonly name: string };
  readonly seats: readonly ChartSeat[];
  readonly criteria: readonly ChartCriterion[];
}
