import type { Audience } from '../../game/audience.ts';
import type { Pack } from '../../scenario/pack.ts';

const blank = '–';
const brief: Pack['seats'][number]['brief'] = {
  situation: blank,
  aims: [blank],
  redLines: [blank],
  levers: [blank],
  watch: [blank],
  unknowns: [blank],
};

/**
 * As much of a pack as a replay shows. Briefs, injects that may still be to come and what control
 * alone reads are in none; imperatives are control's own judgement.
 */
export function replayPack(pack: Pack, audience: Audience): Pack {
  return {
    ...pack,
    description: blank,
    seats: pack.seats.map((seat) => ({ ...seat, brief })),
    imperatives: audience === 'control' ? pack.imperatives : [],
    voices: [],
    profiles: [],
    playbook: [],
    injects: [],
  };
}
