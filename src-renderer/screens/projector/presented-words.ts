import type { GuestPack } from '../../../src-main/contract/guest.ts';
import type { Slide } from '../../../src-main/contract/slide.ts';
import type { PublicItem } from './public-items.ts';

type SlideMove = NonNullable<Slide['move']>;

const outcomes: Record<NonNullable<SlideMove['ruling']>['outcome'], string> = {
  'takes effect': 'Takes effect',
  partly: 'Partly',
  fails: 'Fails',
  backfires: 'Backfires',
};

function nameOf(audience: string, { seats }: GuestPack): string {
  return seats.find(({ id }) => id === audience)?.name ?? audience;
}

/** “Replay, as Beijing saw it”. */
export function seenWords(audience: string, pack: GuestPack): string {
  if (audience === 'public') return 'Replay, as the public saw it';
  if (audience === 'control') return 'Replay, all moves';
  return `Replay, as ${nameOf(audience, pack)} saw it`;
}

/** Which moves the position counts. */
export function countedWords(audience: string, pack: GuestPack): string {
  if (audience === 'public') return 'public moves only';
  if (audience === 'control') return 'every move';
  return `what ${nameOf(audience, pack)} saw`;
}

/** “Takes effect, narrowly”. */
export function rulingWords({ outcome, degree }: NonNullable<SlideMove['ruling']>): string {
  return degree ? `${outcomes[outcome]}, ${degree}` : outcomes[outcome];
}

export function itemOf({ id, seat, action }: SlideMove, { seats }: GuestPack): PublicItem {
  const found = seats.find((each) => each.id === seat) ?? null;
  return { id, seat: found, text: action, short: action, at: '', version: 0 };
}
