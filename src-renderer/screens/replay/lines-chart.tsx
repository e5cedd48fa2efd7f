import { useId, useMemo, type PointerEvent } from 'react';
import { moveNumber } from '../../../src-main/game/find.ts';
import type { ChartRound } from '../../../src-main/report/charts/chart-data.ts';
import { HaloText } from '../../../src-main/report/charts/halo-text.tsx';
import { HatchPattern } from '../../../src-main/report/charts/hatch-pattern.tsx';
import { ink } from '../../../src-main/report/charts/ink.ts';
import { Gridlines, RoundLines } from '../../../src-main/report/charts/position-frame.tsx';
import { SeatGlyph } from '../../../src-main/report/charts/seat-glyph.tsx';
import { textWidth } from '../../../src-main/report/charts/text-width.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { LinesLabels } from './lines-labels.tsx';
import { linesLayout, type LinesLayout, type Size } from './lines-layout.ts';
import { gapPath, linePath } from './lines-paths.ts';
import { linesConclusion } from './lines-words.ts';
import type { PositionLines } from './position-lines.ts';
import styles from './lines-chart.module.css';

export interface LinesChartProps {
  readonly lines: PositionLines;
  readonly rounds: readonly ChartRound[];
  readonly pack: Pack;
  readonly size: Size;
  /** Whose view the solid line is, with the dashed one of the board; `null` without that. */
  readonly seenBy: string | null;
  readonly onGo: (version: number) => void;
}

const text = 13;
/** Room at the right for the words at the ends of the lines. */
function roomFor(seenBy: string | null): number {
  return seenBy === null ? 84 : textWidth(`+00.0  as ${seenBy} saw it`, text + 1) + 12;
}

/** What was known of the position up to the cursor, and, lighter, where it went from there. */
export function LinesChart({ lines, rounds, pack, size, seenBy, onGo }: LinesChartProps) {
  const hatchId = useId();
  const labels = roomFor(seenBy);
  const layout = useMemo(
    () => linesLayout(lines, rounds, size, labels),
    [lines, rounds, size, labels],
  );
  const { slots, settled, known, cursor } = lines;
  const here = slots[cursor];
  const all = slots.length;

  function go(event: PointerEvent<SVGSVGElement>) {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const move = slots[layout.indexAt(at)]?.move;
    if (move) onGo(move.version);
  }

  return (
    <svg
      className={styles.chart}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={linesConclusion(lines, pack, seenBy)}
      onPointerDown={go}
    >
      <HatchPattern id={hatchId} />
      <ToScore lines={lines} layout={layout} hatchId={hatchId} />
      <Gridlines layout={layout} size={text} />
      <RoundLines layout={layout} size={text} />
      <path className={styles.later} d={linePath(lines, layout, 'seen', 'end', settled, all)} />
      {seenBy !== null && (
        <>
          <path fill={`url(#${hatchId})`} d={gapPath(lines, layout)} />
          <path
            className={styles.laterBoard}
            d={linePath(lines, layout, 'board', 'end', settled, all)}
          />
          <path className={styles.board} d={linePath(lines, layout, 'board', 'now', 0, known)} />
        </>
      )}
      <path className={styles.known} d={linePath(lines, layout, 'seen', 'now', 0, known)} />
      {here && (
        <>
          <line
            className={styles.cursor}
            x1={layout.x(cursor)}
            x2={layout.x(cursor)}
            y1={layout.top}
            y2={layout.bottom + 4}
          />
          <HaloText
            x={layout.x(cursor)}
            y={layout.bottom + 6 + text}
            anchor="middle"
            fill={ink.focus}
            weight={650}
          >
            {moveNumber(here.move)}
          </HaloText>
        </>
      )}
      {slots.map(({ move, seen, isSeen, isScored }, i) =>
        isSeen && (layout.showsGlyphs || i === cursor) ? (
          <g key={move.id} opacity={isScored || i === cursor ? undefined : 0.7}>
            <SeatGlyph
              seat={pack.seats.find(({ id }) => id === move.seat)}
              x={layout.x(i)}
              y={layout.y(isScored ? seen.now : seen.end)}
              size={i === cursor ? 16 : 10.5}
              hollow={!isScored}
            />
          </g>
        ) : null,
      )}
      <LinesLabels lines={lines} layout={layout} seenBy={seenBy} />
    </svg>
  );
}

interface ToScoreProps {
  readonly lines: PositionLines;
  readonly layout: LinesLayout;
  readonly hatchId: string;
}

/** Moves that had been made and not been scored by then: hatched, never guessed. */
function ToScore({ lines: { known, cursor }, layout, hatchId }: ToScoreProps) {
  if (cursor < known) return null;
  const from = layout.x(known) - layout.column / 2;
  const to = layout.x(cursor) + layout.column / 2;
  return (
    <rect
      className={styles.toScore}
      x={from}
      y={layout.top}
      width={to - from}
      height={layout.bottom - layout.top}
      fill={`url(#${hatchId})`}
    />
  );
}
