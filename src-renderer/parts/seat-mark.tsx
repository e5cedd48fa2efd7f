import type { GlyphShape } from '../../src-main/report/charts/glyph-path.ts';
import { Glyph, type Tone } from './glyph.tsx';
import { classes } from './classes.ts';
import styles from './seat-mark.module.css';

export interface MarkedSeat {
  /** Three capitals. */
  readonly code: string;
  readonly name: string;
  readonly glyph: GlyphShape;
  readonly tone: Tone;
}

/** Control has no colour and belongs to no pack. */
export const controlSeat: MarkedSeat = {
  code: 'CTL',
  name: 'Control',
  glyph: 'hexagon',
  tone: 'ink',
};

export interface SeatMarkProps {
  readonly seat: MarkedSeat;
  /** Pixels of the glyph; 11 in text, 13 in rows, 14–15 in headings. */
  readonly size?: number;
  readonly showCode?: boolean;
  readonly showName?: boolean;
  readonly hollow?: boolean;
  readonly struck?: boolean;
}

/** Colour, shape and code together: no one of them is needed to know the seat. */
export function SeatMark(props: SeatMarkProps) {
  const { seat, size = 13, showCode = true, showName = false, hollow, struck } = props;
  const isBare = !showCode && !showName;
  return (
    <span className={classes(styles.mark, size < 13 && styles.inText)}>
      <Glyph
        glyph={seat.glyph}
        tone={seat.tone}
        size={size}
        hollow={hollow}
        struck={struck}
        label={isBare ? seat.name : undefined}
      />
      {!isBare && (
        <span className={styles.words}>
          {showCode && <span className={styles.code}>{seat.code}</span>}
          {showName && <span>{seat.name}</span>}
        </span>
      )}
    </span>
  );
}
