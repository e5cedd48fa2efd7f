import type { GuestPack } from '../../../src-main/contract/guest.ts';
import { SeatGlyph } from '../../../src-main/report/charts/seat-glyph.tsx';
import { stepPath } from '../../../src-main/report/charts/step-path.ts';
import { signed, signedScore } from '../../../src-main/game/signed.ts';
import { useSize } from '../../parts/use-size.ts';
import { netLayout, type NetPoint } from './net-layout.ts';
import styles from './public-net.module.css';

interface PublicNetProps {
  /** Those that had been scored. */
  readonly points: readonly NetPoint[];
  readonly pack: GuestPack;
  /** Which moves are counted: “public moves only”. */
  readonly counted: string;
  /** What is said while there is none. */
  readonly none: string;
  /** CSS pixels for one pixel of the picture, text alone enlarged. */
  readonly unit: number;
}

const label = 42;
const figure = 84;
const glyph = 34;

/** Where the pack's protagonist stands, by what the room has heard and seen scored. */
export function PublicNet({ points: scored, pack, counted, none, unit }: PublicNetProps) {
  const [box, size] = useSize<HTMLDivElement>();
  const { name } = pack.protagonist;
  const end = scored.at(-1);
  const total = end ? signed(end.position) : '';
  const layout =
    size && end
      ? netLayout(scored, { width: size.width / unit, height: size.height / unit, total })
      : null;
  return (
    <section className={styles.net}>
      <h2 className={styles.title}>Net position for {name}</h2>
      <p className={styles.caption}>{end ? counted : none}</p>
      <div ref={box} className={styles.chart}>
        {layout && (
          <svg
            role="img"
            aria-label={`Net position for ${name}, ${counted}: ${total}`}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width * unit}
            height={layout.height * unit}
            fontFamily="var(--sans)"
          >
            {layout.steps.map(({ value, y }) => (
              <g key={value}>
                <line
                  x1={layout.left}
                  // Short of the number, which is read first.
                  x2={Math.abs(y - layout.figure.y) < label ? layout.figure.x - 12 : layout.right}
                  y1={y}
                  y2={y}
                  className={value === 0 ? styles.zero : styles.grid}
                />
                <text
                  x={layout.left - 16}
                  y={y + label / 3}
                  className={styles.label}
                  textAnchor="end"
                >
                  {signedScore(value)}
                </text>
              </g>
            ))}
            {layout.rounds.map(({ number, x, isLabelled }, index) => (
              <g key={number}>
                {index > 0 && (
                  <line x1={x} x2={x} y1={0} y2={layout.bottom} className={styles.grid} />
                )}
                {isLabelled && (
                  <text x={x + 4} y={layout.height - 8} className={styles.label}>
                    R{number}
                  </text>
                )}
              </g>
            ))}
            <path d={stepPath(layout.line)} className={styles.line} />
            {layout.marks.map(({ point, x, y }) => (
              <SeatGlyph
                key={point.id}
                seat={pack.seats.find(({ id }) => id === point.seat)}
                x={x}
                y={y}
                size={glyph}
              />
            ))}
            <text x={layout.figure.x} y={layout.figure.y + figure / 3} className={styles.figure}>
              {total}
            </text>
          </svg>
        )}
      </div>
    </section>
  );
}
