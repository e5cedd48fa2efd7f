import type { Pack } from '../../scenario/pack.ts';
import type { ReportContext } from '../context.ts';

/** The rubric as it was used, and every paragraph it rests on. */
export interface ReportRubric {
  readonly article: Pack['article'];
  readonly criteria: readonly Pack['criteria'][number][];
  readonly imperatives: readonly Pack['imperatives'][number][];
  readonly paragraphs: Pack['paragraphs'];
}

export function rubricOf({ pack }: ReportContext): ReportRubric {
  const { article, criteria, imperatives, paragraphs } = pack;
  return { article, criteria, imperatives, paragraphs };
}
