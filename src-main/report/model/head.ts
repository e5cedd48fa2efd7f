import type { Pack } from '../../scenario/pack.ts';
import type { ReportContext } from '../context.ts';

export interface ReportAudience {
  readonly id: string;
  /** “Control”, “The public”, “Beijing”. */
  readonly name: string;
  /** Whose view it is, in a sentence; empty for control, which sees everything. */
  readonly statement: string;
}

export function audienceOf({ audience, pack }: ReportContext): ReportAudience {
  if (audience === 'control') return { id: audience, name: 'Control', statement: '' };
  if (audience === 'public') {
    return {
      id: audience,
      name: 'The public',
      statement:
        'This is the public’s view: it holds what everyone could know, and counts that alone.',
    };
  }
  const name = pack.seats.find(({ id }) => id === audience)?.name ?? audience;
  return {
    id: audience,
    name,
    statement: `This is ${name}’s view: it holds what ${name} could know, and counts that alone.`,
  };
}

/** What the exercise is played with, as far as a report shows it. */
export interface ReportBoard {
  readonly packId: string;
  readonly packTitle: string;
  readonly packVersion: string;
  readonly packHash: string;
  readonly article: Pack['article'];
  readonly protagonist: Pack['protagonist'];
  readonly seats: readonly Pick<Pack['seats'][number], 'id' | 'code' | 'name' | 'glyph' | 'tone'>[];
  readonly criteria: readonly Pick<
    Pack['criteria'][number],
    'id' | 'kind' | 'name' | 'weight' | 'source'
  >[];
}

export function boardOf({ pack, state }: ReportContext): ReportBoard {
  return {
    packId: pack.id,
    packTitle: pack.title,
    packVersion: pack.version,
    packHash: state.session.pack.hash,
    article: pack.article,
    protagonist: pack.protagonist,
    seats: pack.seats.map(({ id, code, name, glyph, tone }) => ({ id, code, name, glyph, tone })),
    criteria: pack.criteria.map(({ id, kind, name, weight, source }) => ({
      id,
      kind,
      name,
      weight,
      source,
    })),
  };
}
