import type { CSSProperties } from 'react';
import { glyphPath, glyphStroke } from '../../charts/glyph-path.ts';
import type { Passage, Setting } from '../passages.ts';
import type { PrintMark } from '../printout.ts';
import type { Face } from '../type-width.ts';

/** A seat's mark: its edge carries it where fills are lost in grey. */
export function Mark({ mark, size }: { readonly mark: PrintMark; readonly size: number }) {
  const isOutline = mark.tone === 'ink';
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox={`${-size * 0.75} ${-size * 0.75} ${size * 1.5} ${size * 1.5}`}
      overflow="visible"
      aria-hidden="true"
    >
      <path
        d={glyphPath(mark.glyph, size * 1.5)}
        fill={isOutline ? 'none' : `var(--tone-${mark.tone}-fill)`}
        stroke={isOutline ? 'var(--ink2)' : `var(--tone-${mark.tone}-edge)`}
        strokeWidth={glyphStroke(size)}
      />
    </svg>
  );
}

export function SeatTag({ mark, size = 13 }: { readonly mark: PrintMark; readonly size?: number }) {
  return (
    <span className="tag">
      <Mark mark={mark} size={size} />
      <b>{mark.code}</b>
    </span>
  );
}

export function faceStyle({ size, line }: Face): CSSProperties {
  return { fontSize: `${size}px`, lineHeight: `${line}px` };
}

interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly setting: Setting;
}

/** Prose, measured as it is set: see `pieceOf`. */
export function Passages({ passages, setting }: PassagesProps) {
  const { text, heading, above, below, indent } = setting;
  return passages.map((passage, place) => {
    const space = { paddingBottom: `${below}px` };
    switch (passage.kind) {
      case 'heading':
        return (
          <h2
            key={place}
            dir="auto"
            style={{ ...faceStyle(heading), ...space, paddingTop: `${above}px` }}
          >
            {passage.text}
          </h2>
        );
      case 'item':
        return (
          <p
            key={place}
            dir="auto"
            className="item"
            style={{ ...faceStyle(text), ...space, paddingInlineStart: `${indent}px` }}
          >
            {passage.text}
          </p>
        );
      case 'text':
        return (
          <p key={place} dir="auto" style={{ ...faceStyle(text), ...space }}>
            {passage.text}
          </p>
        );
      case 'empty':
        return (
          <p key={place} className="empty" style={{ ...faceStyle(text), ...space }}>
            {passage.text}
          </p>
        );
    }
  });
}
