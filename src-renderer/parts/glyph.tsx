import {
  glyphPath,
  glyphStroke,
  type GlyphShape,
} from '../../src-main/report/charts/glyph-path.ts';
import { classes } from './classes.ts';
import styles from './glyph.module.css';

/** The tones a pack may give its seats; `ink` is control's. */
export type Tone = 'vermilion' | 'mauve' | 'blue' | 'amber' | 'green' | 'slate' | 'ink';

export interface GlyphProps {
  readonly glyph: GlyphShape;
  readonly tone: Tone;
  /** Pixels; 11 in text, 13 in rows, 14–15 in headings. */
  readonly size?: number;
  /** Not yet reached, the other session, or withdrawn. */
  readonly hollow?: boolean;
  /** A bar across, for withdrawn. */
  readonly struck?: boolean;
  /** Names the glyph where no code stands beside it. */
  readonly label?: string;
}

/** A seat's mark: fill and edge, since the edge carries the contrast. */
export function Glyph(props: GlyphProps) {
  const { glyph, tone, size = 13, hollow = false, struck = false, label } = props;
  const stroke = glyphStroke(size);
  // Only control has a hexagon, and control has no colour.
  const isOutline = !hollow && glyph === 'hexagon';
  return (
    <svg
      className={classes(styles.glyph, styles[tone] ?? styles.ink)}
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path
        className={classes(styles.shape, hollow && styles.hollow, isOutline && styles.outline)}
        d={glyphPath(glyph, size)}
        strokeWidth={stroke}
      />
      {struck && (
        <line
          x1={-barReach * size}
          x2={barReach * size}
          className={styles.bar}
          strokeWidth={stroke}
        />
      )}
    </svg>
  );
}

/** From the middle, in sizes: a bar sticks out of every shape. */
const barReach = 0.62;
