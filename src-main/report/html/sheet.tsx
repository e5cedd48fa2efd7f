import type { ReactNode } from 'react';
import type { ReportModel } from '../model.ts';
import type { SectionProps } from './page.ts';

export interface SheetProps extends SectionProps {
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** A stretch of the report that starts a page; on screen a sheet with its own head and foot. */
export function Sheet({ page, isFirst = false, children }: SheetProps) {
  const { title, handling, board } = page.model;
  return (
    <div className={isFirst ? 'sheet first' : 'sheet'}>
      <div className="head">
        <span>
          After-action report, <bdi>{title}</bdi>
        </span>
        <bdi>{handling}</bdi>
      </div>
      {children}
      <div className="foot">
        <span>{footOf(page.model)}</span>
        <span>
          Pack: {board.packTitle} {board.packVersion}
        </span>
      </div>
    </div>
  );
}

/** Whose report it is and under which rule, at the foot of every page. */
export function footOf(model: ReportModel): string {
  if (model.chathamHouse) return 'Seats only, under the Chatham House rule';
  if (model.audience.id === 'control') return 'Control, everything';
  return model.audience.id === 'public' ? 'The public’s view' : `${model.audience.name}’s view`;
}
