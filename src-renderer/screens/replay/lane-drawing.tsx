import { memo } from 'react';
import { findMove } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { GlyphShape } from '../../../src-main/report/charts/glyph-path.ts';
import { glyphPath, glyphStroke } from '../../../src-main/report/charts/glyph-path.ts';
import type { Seat } from '../../../src-main/scenario/pack.ts';
import type { MoveMark } from './ruler-marks.ts';
import styles from './ruler-lanes.module.css';

interface LaneDrawingProps {
  readonly seat: Seat;
  readonly marks: readonly PlacedMark[];
  /** Pixels from one end of the lane to the other. */
  readonly width: number;
  readonly now: SessionState;
  readonly version: number;
}

export interface PlacedMark {
  readonly mark: MoveMark;
  /** 0 at the left end of the ruler to 1 at the right. */
  readonly place: number;
}

/** The moves of a lane in one picture: hundreds of pictures would each be laid out and layered. */
export function LaneDrawing({ seat, marks, width, now, version }: LaneDrawingProps) {
  const tone = {
    fill: `var(--tone-${seat.tone}-fill)`,
    stroke: `var(--tone-${seat.tone}-edge)`,
  };
  return (
    <svg className={styles.drawing} aria-hidden="true" {...tone}>
      {marks.map(({ mark, place }) => {
        const isStruck = findMove(now, mark.id)?.status === 'withdrawn';
        return (
          <Mark
            key={mark.id}
            shape={seat.glyph}
            x={place * width}
            size={mark.version === version ? 17 : 13}
            isHollow={isStruck || mark.version > version}
            isStruck={isStruck}
          />
        );
      })}
    </svg>
  );
}

interface MarkProps {
  readonly shape: GlyphShape;
  readonly x: number;
  readonly size: number;
  readonly isHollow: boolean;
  readonly isStruck: boolean;
}

/** Only the marks the cursor passes are drawn again. */
const Mark = memo(function MarkOnLane({ shape, x, size, isHollow, isStruck }: MarkProps) {
  const bar = isStruck ? `M${x - 0.62 * size},0H${x + 0.62 * size}` : '';
  return (
    <path
      className={isHollow ? styles.hollow : undefined}
      d={glyphPath(shape, size, x) + bar}
      strokeWidth={glyphStroke(size)}
    />
  );
});
