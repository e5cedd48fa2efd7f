import { circleRadius, glyphPoints, glyphStroke, type GlyphShape } from './glyph-shape.ts';
import { classes } from './classes.ts';
import styles from './glyph.module.css';

export type { GlyphShape } from './glyph-shape.ts';
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
  const stroke = (glyphStroke(size) * 100) / size;
  // Only control has a hexagon, and control has no colour.
  const isOutline = hollow || glyph === 'hexagon';
  const shape = {
    className: classes(
      styles.shape,
      hollow && styles.hollow,
      !hollow && isOutline && styles.outline,
    ),
    strokeWidth: stroke,
    strokeLinejoin: 'miter' as const,
  };
  return (
    <svg
      className={classes(styles.glyph, styles[tone] ?? styles.ink)}
      width={size}
      height={size}
      viewBox="-50 -50 100 100"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {glyph === 'circle' ? (
        <circle r={circleRadius(stroke)} {...shape} />
      ) : (
        <polygon points={glyphPoints(glyph, stroke).join(' ')} {...shape} />
      )}
      {struck && <line x1={-62} x2={62} className={styles.bar} strokeWidth={stroke} />}
    </svg>
  );
}
