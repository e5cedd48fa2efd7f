import { signedWhole } from '../../game/signed.ts';
import { HaloText } from './halo-text.tsx';
import { ink } from './ink.ts';
import type { PositionLayout } from './position-layout.ts';
import { textWidth } from './text-width.ts';

export interface PositionFrameLinesProps {
  readonly layout: PositionLayout;
  readonly size: number;
}

/** Gridlines at round steps; zero stands out. */
export function Gridlines({ layout, size }: PositionFrameLinesProps) {
  const { left, right, steps, y } = layout;
  const zero = y(0);
  return (
    <g>
      {steps.map((step) => (
        <g key={step}>
          {step !== 0 && <line x1={left} x2={right} y1={y(step)} y2={y(step)} stroke={ink.line} />}
          <text x={left - 8} y={y(step) + 4} textAnchor="end" fontSize={size} fill={ink.ink3}>
            {signedStep(step)}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={zero} y2={zero} stroke={ink.edge} strokeWidth={1.25} />
    </g>
  );
}

function signedStep(step: number): string {
  return Number.isInteger(step) ? signedWhole(step) : `${step > 0 ? '+' : '−'}${Math.abs(step)}`;
}

/** Whether a round's label fits above it; the last may run into the margin. */
function fits(layout: PositionLayout, index: number, words: string, size: number): boolean {
  const width = layout.rounds[index]?.width ?? 0;
  const room = index === layout.rounds.length - 1 ? width + 40 : width;
  return textWidth(words, size) + 12 <= room;
}

interface RoundLabel {
  readonly number: number;
  readonly name: string;
  /** Where the round begins, and where its label does; a label without room is left out. */
  readonly x: number;
  readonly at: number | null;
  readonly label: string;
}

function labelsOf(layout: PositionLayout, size: number, word: string): RoundLabel[] {
  const isFull = layout.rounds.every(({ round }, index) =>
    fits(layout, index, `${word} ${round.number}  ${round.name}`, size),
  );
  let shownUpTo = Number.NEGATIVE_INFINITY;
  return layout.rounds.map(({ round, x }, index) => {
    const label = isFull ? `${word} ${round.number}` : `${round.number}`;
    const at = index === 0 ? x : x + 7;
    const isClear = at > shownUpTo + 4;
    if (isClear) shownUpTo = at + textWidth(label, size);
    const name = fits(layout, index, `${label}  ${round.name}`, size) ? round.name : '';
    return { number: round.number, name, x, at: isClear ? at : null, label };
  });
}

interface RoundLinesProps extends PositionFrameLinesProps {
  /** What a round is called; “Round” unless said. */
  readonly word?: string;
}

/** Rounds as hairlines, labelled at the top. */
export function RoundLines({ layout, size, word = 'Round' }: RoundLinesProps) {
  return (
    <g>
      {labelsOf(layout, size, word).map(({ number, name, x, at, label }, index) => (
        <g key={number}>
          {index > 0 && (
            <line
              x1={x}
              x2={x}
              y1={2}
              y2={layout.bottom}
              stroke={ink.line2}
              shapeRendering="crispEdges"
            />
          )}
          {at !== null && (
            <HaloText x={at} y={size} size={size} fill={ink.ink2} weight={600}>
              {label}
              {name && (
                <tspan dx={6} fontFamily="var(--serif)" fontStyle="italic" fontWeight={400}>
                  {name}
                </tspan>
              )}
            </HaloText>
          )}
        </g>
      ))}
    </g>
  );
}
