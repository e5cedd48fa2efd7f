import type { DeckInject } from '../../../../src-main/game/deck.ts';
import type { Due, Wait } from '../../../../src-main/game/due-injects.ts';
import type { Trigger } from '../../../../src-main/game/event/injects.ts';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import { clockText, timeText } from '../../../parts/time.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';

type Numbered = readonly Pick<DeckInject, 'id' | 'number'>[];

function numberOf(deck: Numbered, id: string): string {
  return deck.find((inject) => inject.id === id)?.number ?? 'another';
}

function waitText(wait: Wait, deck: Numbered): string {
  switch (wait.for) {
    case 'round':
      return `round ${wait.round}`;
    case 'phase':
      return wait.minute === 0
        ? `with ${phaseNames[wait.phase]}`
        : `${wait.minute} min into ${phaseNames[wait.phase]}`;
    case 'clock':
      return `${wait.minute} min into the round`;
    case 'inject':
      return `after ${numberOf(deck, wait.injectId)}`;
    case 'answer':
      return `on an answer to ${numberOf(deck, wait.injectId)}`;
    case 'move':
      return `after move ${wait.round}.${wait.seq}`;
  }
}

/** “due now”, “due in 03:10”, “after 3.4”. */
export function dueText(due: Due, deck: Numbered): string {
  if (due.is === 'now') return 'due now';
  if (due.is === 'soon') return `due in ${clockText(due.minutes * 60)}`;
  return waitText(due.wait, deck);
}

/** Where an inject of the deck stands, in a few words. */
export function standText(inject: DeckInject, due: Due | undefined, deck: Numbered): string {
  const { status, release, round } = inject;
  if (status === 'released') return release ? `released ${timeText(release.at)}` : 'released';
  if (status === 'skipped') return 'skipped';
  if (due && due.is !== 'waiting') return dueText(due, deck);
  if (status === 'deferred') return `deferred to round ${round}`;
  return due ? dueText(due, deck) : `round ${round}`;
}

/** When an inject is planned for: “Round 3, 12 min into Move”. */
export function planText(
  { round, trigger }: { readonly round: number; readonly trigger: Trigger },
  deck: Numbered,
): string {
  if (trigger.by === 'round') return `Round ${round}, when it opens`;
  const wait: Wait =
    trigger.by === 'phase'
      ? { for: 'phase', phase: trigger.phase, minute: trigger.minute }
      : trigger.by === 'clock'
        ? { for: 'clock', minute: trigger.minute }
        : trigger.by === 'move'
          ? { for: 'move', round: trigger.round, seq: trigger.seq }
          : { for: trigger.by, injectId: trigger.injectId };
  return `Round ${round}, ${waitText(wait, deck)}`;
}

/** “all seats”, “control alone”, “MOW, BRU”. */
export function targetText(
  to: Visibility,
  seats: readonly { readonly id: string; readonly code: string }[],
): string {
  if (to === 'public') return 'all seats';
  if (to === 'control') return 'control alone';
  return to.map((id) => seats.find((seat) => seat.id === id)?.code ?? id).join(', ');
}
