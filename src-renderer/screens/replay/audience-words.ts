import type { Audience } from '../../../src-main/game/audience.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';

/** How an audience is called in a sentence: "Beijing", "the public", "control". */
export function audienceName(pack: Pack, audience: Audience): string {
  if (audience === 'control') return 'control';
  if (audience === 'public') return 'the public';
  return pack.seats.find(({ id }) => id === audience)?.name ?? audience;
}

/** "What Beijing knew". */
export function knownTitle(pack: Pack, audience: Audience): string {
  return audience === 'control' ? 'What was known' : `What ${audienceName(pack, audience)} knew`;
}

/** What a file for an audience is: "Replay as Beijing saw it". */
export function filedWords(pack: Pack, audience: Audience): string {
  if (audience === 'control') return 'Replay for control, all';
  return `Replay as ${audienceName(pack, audience)} saw it`;
}

/** What the room sees of a replay: "what Beijing saw". */
export function presentedWords(pack: Pack, audience: Audience): string {
  if (audience === 'public') return 'what is public';
  if (audience === 'control') return 'every move';
  return `what ${audienceName(pack, audience)} saw`;
}
