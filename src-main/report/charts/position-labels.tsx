import { moveNumber, moveTitle } from '../../game/find.ts';
import { signed } from '../../game/signed.ts';
import type { ChartPoint } from './chart-data.ts';
import { HaloText } from './halo-text.tsx';
import { ink, px } from './ink.ts';
import type { PlottedMove, PositionLayout } from './position-layout.ts';
import { pushApart } from './push-apart.ts';
import { shortTitle, textWidth } from './text-width.ts';
import { waitingLabel } from './waiting-stretch.tsx';

export interface EndLabel {
  readonly value: number;
  /** Set in bold before the words. */
  readonly figure: string;
  readonly words: string;
  readonly quiet?: boolean;
}

export interface EndLabelsProps {
  readonly layout: PositionLayout;
  readonly labels: readonly EndLabel[];
  /** Where the lines end. */
  readonly from: number;
  /** Where the words begin. */
  readonly x: number;
  readonly size: number;
}

/** Words at the ends of lines, 16 px apart, tied to their line where they had to move. */
export function EndLabels({ layout, labels, from, x, size }: EndLabelsProps) {
  const wanted = labels.map(({ value }) => layout.y(value));
  const places = pushApart(wanted, 16, [layout.top + 2, layout.bottom - 2]);
  return (
    <g>
      {labels.map(({ figure, words, quiet }, index) => {
        const place = px(places[index] ?? 0);
        const line = wanted[index] ?? 0;
        return (
          <g key={`${figure} ${words}`}>
            {Math.abs(place - line) > 3 && (
              <path d={`M${from},${line}L${px(x - 5)},${place}`} stroke={ink.line2} fill="none" />
            )}
            <HaloText x={x} y={place + 4.5} size={size} fill={quiet ? ink.ink2 : ink.ink}>
              {figure && (
                <tspan fontWeight={650} fontSize={quiet ? size : size + 1}>
                  {figure}
                </tspan>
              )}
              <tspan dx={figure && words ? 5 : 0} fill={ink.ink2}>
                {words}
              </tspan>
            </HaloText>
          </g>
        );
      })}
    </g>
  );
}

export interface FallLabelsProps {
  readonly layout: PositionLayout;
  readonly falls: readonly ChartPoint[];
  readonly size: number;
}

/** “2.1 Annex C, −7.0” beside the foot of its bar, or of its step where there are no bars. */
export function FallLabels({ layout, falls, size }: FallLabelsProps) {
  const waiting = waitingLabel(layout, size);
  const taken: { from: number; to: number; y: number }[] = waiting ? [waiting] : [];
  return (
    <g>
      {falls.map(({ move, net }) => {
        const plotted = layout.moves.find(({ point }) => point.move.id === move.id);
        if (!plotted) return null;
        const number = moveNumber(move);
        const rest = ` ${shortTitle(moveTitle(move))}, ${signed(net)}`;
        const width = textWidth(number + rest, size);
        const isRight = plotted.x + 14 + width <= layout.right;
        const x = px(plotted.x + (isRight ? 14 : -14));
        const from = isRight ? x : x - width;
        let y = Math.min(footOf(plotted, layout) - 2, layout.bottom - 5);
        while (taken.some((t) => Math.abs(t.y - y) < 15 && t.from < from + width && from < t.to)) {
          y -= 15;
        }
        taken.push({ from, to: from + width, y });
        return (
          <HaloText key={move.id} x={x} y={px(y)} anchor={isRight ? 'start' : 'end'} size={size}>
            <tspan fontWeight={650}>{number}</tspan>
            {rest}
          </HaloText>
        );
      })}
    </g>
  );
}

function footOf({ bars, position }: PlottedMove, layout: PositionLayout): number {
  if (!bars) return layout.y(position) + 18;
  return layout.y(Math.min(0, ...bars.map(({ to }) => to)));
}
