import type { BlankMovesPage } from '../model/blank-moves.ts';
import type { PrintMark } from '../printout.ts';
import { SeatTag } from './page-parts.tsx';

interface BlankMovesBodyProps {
  readonly page: BlankMovesPage;
  readonly mark: PrintMark | null;
}

export function BlankMovesBody({ page, mark }: BlankMovesBodyProps) {
  const { cards, height, instruments, others } = page;
  return Array.from({ length: cards }, (_, place) => (
    <section key={place} className="blank" style={{ height: `${height}px` }}>
      <div className="blank-row">
        {mark && <SeatTag mark={mark} size={16} />}
        <Write label="Round" />
        <Write label="Time" />
        <Write label="Move, from control" />
      </div>
      <Write label="Title" />
      <Write label="What you do" grows={2} />
      <Write label="What it is for" grows={1} />
      <Write label="Instruments" note={instruments} />
      <Write label="Aimed at" note={others} />
      <div className="blank-row ticks">
        <span className="label">Who may know</span>
        <span>☐ everyone</span>
        <span>☐ control alone</span>
        <span>☐ only these seats:</span>
        <span className="line" />
      </div>
    </section>
  ));
}

interface WriteProps {
  readonly label: string;
  /** What may be marked there. */
  readonly note?: string;
  /** Its share of the room that is left. */
  readonly grows?: 1 | 2;
}

function Write({ label, note = '', grows }: WriteProps) {
  return (
    <div className={grows === undefined ? 'write' : `write grow${grows}`}>
      <span className="label">{label}</span>
      <span className="marks">{note}</span>
    </div>
  );
}
