import { useId } from 'react';
import { signed } from '../../game/signed.ts';
import type { ChartPack, ChartPoint, ChartRound } from './chart-data.ts';
import { largestFalls } from './falls.ts';
import { HaloText } from './halo-text.tsx';
import { HatchPattern } from './hatch-pattern.tsx';
import { ink } from './ink.ts';
import { KnowledgeGap } from './knowledge-gap.tsx';
import { PositionBars } from './position-bars.tsx';
import { PositionCursor, SelectedMark } from './position-cursor.tsx';
import { Gridlines, RoundLines } from './position-frame.tsx';
import type { EndLabel } from './position-labels.tsx';
import { EndLabels, FallLabels } from './position-labels.tsx';
import { positionLayout } from './position-layout.ts';
import type { PositionLayout } from './position-layout.ts';
import { PositionLine, SpreadBand, StepGlyphs } from './position-line.tsx';
import { positionConclusion } from './position-words.ts';
import { textWidth } from './text-width.ts';
import { WaitingStretch } from './waiting-stretch.tsx';

export interface PositionChartOptions {
  /** What each move added, from zero. On unless said. */
  readonly bars?: boolean;
  /** The line's end and the largest falls in words. On unless said. */
  readonly labels?: boolean;
  /** What a round is called; “Round” unless said. */
  readonly roundWord?: string;
  /** How many falls are named, 0 to 2; one unless said. */
  readonly falls?: 0 | 1 | 2;
  /** The move a replay has come to; what follows is drawn lightly. */
  readonly cursorMoveId?: string | undefined;
  /** The move that is open beside the chart. */
  readonly selected?: string | undefined;
  /** For a low window: smaller margins, no bars. */
  readonly compact?: boolean;
  /** Every move, where `points` are only those an audience saw: dashed, hatched between. */
  readonly board?: readonly ChartPoint[] | undefined;
  /** Whose view the points are, such as “Beijing”; with `board`. */
  readonly view?: string | undefined;
}

export interface PositionChartProps {
  readonly points: readonly ChartPoint[];
  /** The rounds opened so far. */
  readonly rounds: readonly ChartRound[];
  readonly pack: ChartPack;
  readonly width: number;
  readonly height: number;
  readonly options?: PositionChartOptions;
}

/** The running net as a step line over what each move added, with the evaluators' spread. */
export function PositionChart(props: PositionChartProps) {
  const { points, rounds, pack, width, height, options = {} } = props;
  const { labels = true, compact = false, board, cursorMoveId, selected, falls = 1 } = options;
  const hatchId = useId();
  const size = compact ? 12 : 13;
  const layout = positionLayout(points, board ?? points, rounds, pack, {
    width,
    height,
    margin: {
      left: 38,
      right: labels ? gutter(size, options) : 12,
      top: size + 8,
      bottom: cursorMoveId === undefined ? 5 : size + 14,
    },
    bars: options.bars ?? !(compact || board !== undefined),
  });
  const { moves, scored } = layout;
  const at = moves.findIndex(({ point }) => point.move.id === cursorMoveId);
  const hasCursor = at >= 0;
  const upTo = hasCursor ? Math.min(at, scored - 1) : scored - 1;
  const line = { layout, upTo, hasCursor };
  const inView = new Set(moves.slice(0, upTo + 1).map(({ point }) => point.move.id));
  const named = points.filter(({ move }) => inView.has(move.id));
  const chosen = moves.find(({ point }) => point.move.id === selected);
  const cursor = moves[at];
  return (
    <svg
      role="img"
      aria-label={positionConclusion(points, pack)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="var(--sans)"
    >
      <defs>
        <HatchPattern id={hatchId} />
      </defs>
      {board === undefined && <SpreadBand layout={layout} upTo={upTo + 1} />}
      <WaitingStretch layout={layout} hatchId={hatchId} size={size} />
      <Gridlines layout={layout} size={size} />
      <PositionBars layout={layout} moves={moves.slice(0, upTo + 1)} />
      <PositionBars layout={layout} moves={moves.slice(upTo + 1, scored)} faint />
      <RoundLines layout={layout} size={size} word={options.roundWord ?? 'Round'} />
      {board !== undefined && <KnowledgeGap {...line} hatchId={hatchId} />}
      <PositionLine {...line} width={board === undefined ? 2 : 2.5} />
      {cursor && <PositionCursor layout={layout} move={cursor} size={size} />}
      <StepGlyphs {...line} pack={pack} />
      {chosen && <SelectedMark layout={layout} move={chosen} />}
      {labels && (
        <FallLabels
          layout={layout}
          falls={compact || board !== undefined ? [] : largestFalls(named, falls)}
          size={size}
        />
      )}
      {labels && hasCursor && (
        <EndLabels
          layout={layout}
          labels={endLabels(layout, upTo, { ...options, compact: true })}
          from={moves[upTo]?.x ?? layout.left}
          x={(cursor?.x ?? layout.left) + 12}
          size={size}
        />
      )}
      {labels && (
        <EndLabels
          layout={layout}
          labels={
            hasCursor
              ? endLabels(layout, scored - 1, options, true)
              : endLabels(layout, upTo, options)
          }
          from={layout.end}
          x={layout.right + 10}
          size={size}
        />
      )}
      {moves.length === 0 && (
        <HaloText
          x={(layout.left + layout.right) / 2}
          y={layout.y(0) - 10}
          anchor="middle"
          size={size}
          fill={ink.ink2}
        >
          No moves yet
        </HaloText>
      )}
    </svg>
  );
}

/** Room at the right for the words at the line's end. */
function gutter(size: number, { compact, board, view }: PositionChartOptions): number {
  if (compact) return 78;
  if (board === undefined) return 116;
  return Math.max(116, textWidth(`+00.0 as ${view ?? ''} saw it`, size) + 24);
}

function endLabels(
  layout: PositionLayout,
  index: number,
  { board, view, compact = false }: PositionChartOptions,
  quiet = false,
): EndLabel[] {
  const move = layout.moves[index];
  if (!move) return [];
  const { position, point, seen } = move;
  if (board !== undefined && view !== undefined) {
    const words = quiet ? [`${view}’s view`, 'the board'] : [`as ${view} saw it`, 'on the board'];
    const seenLabel = { value: position, figure: signed(position), words: words[0] ?? '', quiet };
    const all = { value: point.position, figure: signed(point.position), words: words[1] ?? '' };
    return Math.abs(position - point.position) < 0.05 && !quiet
      ? [seenLabel]
      : [seenLabel, { ...all, quiet }];
  }
  const net = { value: position, figure: signed(position), words: 'net', quiet };
  const spread = (seen ?? point).spread;
  const hasRoom = !compact && !quiet && layout.bottom - layout.top >= 110;
  if (!spread || !hasRoom || spread.high - spread.low < 0.05) return [net];
  return [
    { value: spread.high, figure: '', words: 'highest evaluator', quiet: true },
    net,
    { value: spread.low, figure: '', words: 'lowest evaluator', quiet: true },
  ];
}
