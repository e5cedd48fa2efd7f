import type { Participant } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { SeatMark } from './seat-mark.tsx';

interface SpeakerProps {
  /** A seat, a participant, or words. */
  readonly speaker: string;
  readonly pack: Pack;
  readonly participants: readonly Participant[];
}

/** Who spoke: the seat's mark, the participant's name, or the words that were written. */
export function Speaker({ speaker, pack, participants }: SpeakerProps) {
  const seat = pack.seats.find(({ id }) => id === speaker);
  if (seat) return <SeatMark seat={seat} size={13} />;
  return <span>{participants.find(({ id }) => id === speaker)?.name ?? speaker}</span>;
}
