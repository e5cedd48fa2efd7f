import { moveNumber } from '../../../src-main/game/find.ts';
import { HaloText } from '../../../src-main/report/charts/halo-text.tsx';
import { ink } from '../../../src-main/report/charts/ink.ts';
import { EndLabels, type EndLabel } from '../../../src-main/report/charts/position-labels.tsx';
import { textWidth } from '../../../src-main/report/charts/text-width.ts';
import { signed } from '../../../src-main/game/signed.ts';
import type { LinesLayout } from './lines-layout.ts';
import { viewText } from './lines-words.ts';
import type { PositionLines } from './position-lines.ts';

interface LinesLabelsProps {
  readonly lines: PositionLines;
  readonly layout: LinesLayout;
  readonly seenBy: string | null;
}

const text = 13;
const gap = 12;
/** A chart lower than this has no room for words inside it. */
const leastForNotes = 200;

/** Values where the known line stops, and at the end of the lighter one. */
export function LinesLabels({ lines, layout, seenBy }: LinesLabelsProps) {
  const { slots, cursor, known, settled } = lines;
  const here = slots[known - 1];
  const end = slots.at(-1);
  const isOver = settled === slots.length;
  const toScore = cursor + 1 - known;
  const knownLabels = here
    ? seenBy === null
      ? [label(here.seen.now, 'net')]
      : apart(here.seen.now, here.board.now, [`as ${seenBy} saw it`, 'on the board'])
    : [];
  // Where both do not fit, what was known then goes before what came of it.
  const isBeside = knownLabels.length === 0 || hasRoom(layout, cursor, knownLabels);
  return (
    <>
      {toScore > 0 && (
        <HaloText x={layout.x(cursor) - 6} y={layout.bottom - 7} anchor="end" fill={ink.ink2}>
          {toScore} to score
        </HaloText>
      )}
      {seenBy !== null && layout.bottom - layout.top >= leastForNotes && (
        <UnseenNote lines={lines} layout={layout} />
      )}
      {here && !isOver && (
        <EndLabels
          layout={layout}
          size={text}
          from={layout.x(known - 1)}
          x={isBeside ? layout.x(cursor) + gap : layout.right + 8}
          labels={knownLabels}
        />
      )}
      {end && (isOver || isBeside) && (
        <EndLabels
          layout={layout}
          size={text}
          from={layout.x(slots.length - 1)}
          x={layout.right + 8}
          labels={
            seenBy === null
              ? [label(end.seen.end, 'net', !isOver)]
              : apart(end.seen.end, end.board.end, [viewText(seenBy), 'the board'], !isOver)
          }
        />
      )}
    </>
  );
}

function label(value: number, words: string, quiet = false) {
  return { value, figure: signed(value), words, quiet };
}

/** Whether words beside the cursor end before those at the line ends begin. */
function hasRoom(layout: LinesLayout, cursor: number, labels: readonly EndLabel[]): boolean {
  const widths = labels.map(({ figure, words }) => textWidth(`${figure}  ${words}`, text + 1));
  return layout.x(cursor) + gap + Math.max(...widths) <= layout.right;
}

/** Both values, or one where they read alike. */
function apart(seen: number, board: number, [one, other]: [string, string], quiet = false) {
  const first = label(seen, one, quiet);
  return signed(seen) === signed(board) ? [first] : [first, label(board, other, quiet)];
}

/** The hidden move that made the greatest difference, named where it was made. */
function UnseenNote({ lines: { slots, known }, layout }: Omit<LinesLabelsProps, 'seenBy'>) {
  const hidden = slots.slice(0, known).flatMap((slot, i) => {
    const added = slot.board.now - (slots[i - 1]?.board.now ?? 0);
    return slot.isSeen || Math.abs(added) < 0.05 ? [] : [{ slot, i, added }];
  });
  const [most] = hidden.toSorted((a, b) => Math.abs(b.added) - Math.abs(a.added));
  if (!most) return null;
  const { seen, board, move } = most.slot;
  const foot = layout.y(Math.min(seen.now, board.now)) + 18;
  return (
    <HaloText x={layout.x(most.i) + 4} y={Math.min(foot, layout.bottom - 7)} fill={ink.ink2}>
      {moveNumber(move)} unseen, {signed(most.added)}
    </HaloText>
  );
}
