import { HaloText } from '../../../src-main/report/charts/halo-text.tsx';
import { ink, px } from '../../../src-main/report/charts/ink.ts';
import { pushApart } from '../../../src-main/report/charts/push-apart.ts';
import type { Comparison } from '../../../src-main/report/comparison.ts';
import { signed, signedRange } from '../../../src-main/game/signed.ts';
import type { ChartLayout } from './chart-layout.ts';
import { forkText } from './side-words.ts';

interface ChartLabelsProps {
  readonly comparison: Comparison;
  readonly layout: ChartLayout;
}

const text = 13;
const gap = 12;

/** Pixels the words at the line ends take. @param isSmall without room for more than the figure */
export function roomForLabels({ sides }: Comparison, isSmall: boolean): number {
  return sides.length === 2 && !isSmall ? 200 : 84;
}

interface EndLabelsProps extends ChartLabelsProps {
  readonly isSmall: boolean;
}

/** Where each line ends, and between two what the one is less than the other. */
export function EndLabels({ comparison, layout, isSmall }: EndLabelsProps) {
  const { sides, lines, net } = comparison;
  const ends = sides.flatMap(({ letter }, place) => {
    const value = net.values[place] ?? null;
    const last = lines[place]?.at(-1);
    return value === null || !last ? [] : [{ letter, value, spread: last.spread }];
  });
  const [, difference = null] = net.lessFirst;
  const isFull = sides.length === 2 && !isSmall;
  const isPair = ends.length === 2 && isFull && difference !== null;
  const wanted = ends.map(({ value }) => layout.y(value));
  const places = pushApart(wanted, isPair ? 40 : 16, [layout.top + 4, layout.bottom - 4]);
  const x = layout.right + gap;
  const middle = px(places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length));
  return (
    <g>
      {ends.map(({ letter, value, spread }, index) => {
        const place = px(places[index] ?? 0);
        const line = wanted[index] ?? 0;
        return (
          <g key={letter}>
            {Math.abs(place - line) > 3 && (
              <path
                d={`M${layout.right},${line}L${px(x - 4)},${place}`}
                stroke={ink.line2}
                fill="none"
              />
            )}
            <HaloText x={x} y={place + 5} size={isFull ? text + 3 : text + 1} weight={650}>
              {letter} {signed(value)}
            </HaloText>
            {isFull && spread && (
              <text x={x + 76} y={place + 5} fontSize={text} fill={ink.ink2}>
                {signedRange(spread.low, spread.high)}
              </text>
            )}
          </g>
        );
      })}
      {isPair && (
        <>
          <line x1={x + 16} x2={x + 16} y1={middle - 9} y2={middle + 9} stroke={ink.edge} />
          <HaloText x={x + 24} y={middle + 4.5} size={text} fill={ink.ink2}>
            {differenceText(comparison, difference)}
          </HaloText>
        </>
      )}
    </g>
  );
}

function differenceText({ counts, hasMoved, sides }: Comparison, difference: number): string {
  const still = sides.find((_, place) => !hasMoved[place]);
  // What the other came to since is no difference between two ways of going on.
  if (still) return `nothing moved in ${still.letter}`;
  return `${signed(difference)} ${counts === 'since the fork' ? 'for the fork' : 'B less A'}`;
}

/** Up to here they are one. */
export function ForkLine({ comparison, layout }: ChartLabelsProps) {
  const { fork, left, bottom } = layout;
  const words = forkText(comparison);
  if (fork === null || words === null) return null;
  const isRight = fork - left < 90;
  return (
    <g>
      <line
        x1={fork}
        x2={fork}
        y1={2}
        y2={bottom + 6}
        stroke={ink.ink}
        strokeWidth={1.5}
        shapeRendering="crispEdges"
      />
      <HaloText
        x={fork + (isRight ? 7 : -7)}
        y={bottom + 2}
        anchor={isRight ? 'start' : 'end'}
        weight={600}
      >
        {words}
      </HaloText>
    </g>
  );
}
