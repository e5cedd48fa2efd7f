import type { Visibility } from '../../game/event/moves.ts';
import type { Amended, Move } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import { knownTo } from './known-to.ts';
import { placeOf } from './place-of.ts';

export interface ReportAmendment {
  readonly at: string;
  readonly version: number;
  readonly reason: string;
  /** What was changed, and how it read before. */
  readonly earlier: readonly { readonly field: string; readonly text: string }[];
}

export const fieldWords: Record<keyof Amended, string> = {
  seat: 'seat',
  author: 'author',
  title: 'title',
  action: 'action',
  effect: 'intended effect',
  instruments: 'instruments',
  targets: 'targets',
  visibility: 'known to',
  injects: 'injects',
  deals: 'deals',
  occurredAt: 'when it happened',
};

export function amendmentsOf(context: ReportContext, move: Move): ReportAmendment[] {
  return move.amendments.map(({ at, version, reason, before }) => {
    const place = (field: string) => ({
      ...placeOf(move, field, 'before it was amended'),
      version,
    });
    const fields = Object.keys(before) as (keyof Amended)[];
    return {
      at,
      version,
      reason: context.texts.say(reason, place('reason')),
      earlier: fields.map((field) => ({
        field: fieldWords[field],
        text: fieldText(context, move, field, before[field]),
      })),
    };
  });
}

/** A field of a move's declaration in words, as it was before it was amended. */
export function fieldText(
  { texts, people, pack, clock }: ReportContext,
  of: Move,
  field: keyof Amended,
  value: Amended[keyof Amended],
): string {
  const place = placeOf(of, field, 'before it was amended');
  if (value === undefined || value.length === 0) return 'none';
  if (field === 'visibility') return knownTo(value as Visibility, of.seat, pack).words;
  if (field === 'seat') return people.seat(String(value));
  if (field === 'occurredAt') return clock.time(String(value));
  if (field === 'author') return people.person(String(value), place);
  if (typeof value === 'string') return texts.say(value, place);
  const names = [...pack.seats, ...pack.instruments, ...pack.injects.map(named)];
  return value
    .map((item) => names.find(({ id }) => id === item)?.name ?? texts.say(item, place))
    .join(', ');
}

function named({ id, title }: { id: string; title: string }): { id: string; name: string } {
  return { id, name: title };
}
