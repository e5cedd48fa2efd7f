import type { ReportModel } from '../model.ts';
import type { SectionId } from '../section.ts';

/** Ids within the document. */
export const anchors = {
  section: (id: SectionId) => `section-${id}`,
  move: (moveId: string) => `move-${moveId}`,
  criterion: (id: string) => `criterion-${id}`,
  anchor: (id: string) => `rubric-${id}`,
  paragraph: (ref: string) => `p${ref.replace('¶', '')}`,
  entry: (version: number) => `entry-${version}`,
} as const;

/** Where evidence stands in this document; `null` when the section with it was left out. */
export interface Links {
  section(id: SectionId): string | null;
  move(moveId: string): string | null;
  criterion(id: string): string | null;
  anchor(id: string): string | null;
  paragraph(ref: string): string | null;
  entry(version: number): string | null;
}

export function linksOf(model: ReportModel): Links {
  const chosen = new Set(model.sections);
  const moves = new Set(
    model.chronology.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'move' ? [entry.move.id] : [])),
    ),
  );
  const paragraphs = new Set(model.rubric.paragraphs.map(({ ref }) => ref));
  const entries = new Set(model.log.entries.map(({ version }) => version));
  const link = (section: SectionId, isThere: boolean, id: string) =>
    isThere && chosen.has(section) ? `#${id}` : null;
  return {
    section: (id) => link(id, true, anchors.section(id)),
    move: (id) => link('chronology', moves.has(id), anchors.move(id)),
    criterion: (id) => link('criteria', true, anchors.criterion(id)),
    anchor: (id) => link('rubric', true, anchors.anchor(id)),
    paragraph: (ref) => link('rubric', paragraphs.has(ref), anchors.paragraph(ref)),
    entry: (version) => link('log', entries.has(version), anchors.entry(version)),
  };
}
