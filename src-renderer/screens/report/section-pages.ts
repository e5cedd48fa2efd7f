import { sectionIds, type SectionId } from '../../../src-main/report/section.ts';

/** The page each section begins on, from 1; a section that is left out has none. */
export type SectionPages = Readonly<Partial<Record<SectionId, number>>>;

export function placeOf(root: ShadowRoot, section: string): HTMLElement | null {
  return root.getElementById(`section-${section}`);
}

export function pagesOf(root: ShadowRoot): SectionPages {
  const pages = [...root.querySelectorAll('.sheet')];
  const found = sectionIds.flatMap((id): [SectionId, number][] => {
    const page = placeOf(root, id)?.closest('.sheet');
    return page ? [[id, pages.indexOf(page) + 1]] : [];
  });
  return Object.fromEntries(found);
}
