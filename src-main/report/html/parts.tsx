import type { ReactNode } from 'react';
import type { MoveRef } from '../model/move-ref.ts';
import { sectionTitles } from '../section.ts';
import type { SectionId } from '../section.ts';
import { anchors } from './links.ts';
import type { Page, SectionProps } from './page.ts';

/** Text, linked when its evidence is in the document. */
export function MaybeLink({ href, children }: { href: string | null; children: ReactNode }) {
  return href === null ? <>{children}</> : <a href={href}>{children}</a>;
}

export interface SectionFrameProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

export function SectionFrame({ id, children }: SectionFrameProps) {
  return (
    <section id={anchors.section(id)}>
      <h2>{sectionTitles[id]}</h2>
      {children}
    </section>
  );
}

/** A seat's mark and code; the mark is drawn once and used again. */
export function SeatMark({ page, seat }: SectionProps & { readonly seat: string }) {
  const code = seat === 'control' ? 'CTL' : page.codes.get(seat);
  if (code === undefined) return <>{seat}</>;
  return (
    <span className="seat">
      <svg className="g" aria-hidden="true">
        <use href={`#g-${seat}`} />
      </svg>
      <b>{code}</b>
    </span>
  );
}

/** “2.1 Annex C”, linked to the move. */
export function MoveLink({ page, move }: SectionProps & { readonly move: MoveRef }) {
  return (
    <span className="ref">
      <MaybeLink href={page.links.move(move.id)}>{move.number}</MaybeLink> <bdi>{move.title}</bdi>
    </span>
  );
}

/** Move numbers alone, separated by commas. */
export function MoveNumbers({
  page,
  moves,
}: SectionProps & { readonly moves: readonly MoveRef[] }) {
  return (
    <>
      {moves.map((move, place) => (
        <span key={move.id}>
          {place > 0 && ', '}
          <MaybeLink href={page.links.move(move.id)}>{move.number}</MaybeLink>
        </span>
      ))}
    </>
  );
}

/** “¶10 ¶15”, resolved in the list of evidence. */
export function Sources({ page, refs }: SectionProps & { readonly refs: readonly string[] }) {
  return (
    <span className="sources">
      {refs.map((ref, place) => (
        <span key={ref}>
          {place > 0 && ' '}
          <MaybeLink href={page.links.paragraph(ref)}>{ref}</MaybeLink>
        </span>
      ))}
    </span>
  );
}

/** A criterion's code in its family's hue, linked to where it is taken apart. */
export function CriterionCode({ page, id }: SectionProps & { readonly id: string }) {
  const kind = page.model.board.criteria.find((criterion) => criterion.id === id)?.kind;
  return (
    <b className={kind === 'fear' ? 'fea' : 'ben'}>
      <MaybeLink href={page.links.criterion(id)}>{id}</MaybeLink>
    </b>
  );
}

/** What people wrote, paragraph by paragraph. */
export function Prose({ text, className }: { text: string; className?: string | undefined }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place} dir="auto" className={className}>
          {paragraph}
        </p>
      ))}
    </>
  );
}

/** `15:27`, or nothing where no time is known. */
export function timeOf(page: Page, moment: string | null): string {
  return moment === null ? '' : page.clock.time(moment);
}
