import type { DeckInject } from '../../../game/deck.ts';
import { deckOf } from '../../../game/deck.ts';
import { phaseNames } from '../../../game/phase-names.ts';
import type { PrintContext } from '../input.ts';
import { controlMark, oneLine } from '../input.ts';
import { knownTo } from '../../model/known-to.ts';
import { capitalised, counted } from '../../words/counts.ts';
import { inert } from '../../words/inert.ts';
import { headed, paragraphs } from '../passages.ts';
import type { PrintHead, PrintItem } from '../printout.ts';
import { cardSet } from './cards.ts';
import { proseSet } from './prose-page.ts';

/** Those still to come, in the order of the deck. */
export function injectItem(context: PrintContext): PrintItem {
  const deck = deckOf(context.state, context.pack);
  const toCome = deck.filter(({ status }) => status === 'scheduled' || status === 'deferred');
  const head: PrintHead = {
    kind: 'For control',
    title: 'Inject cards',
    mark: controlMark,
    note: 'Nothing here is known to anybody else before it is released.',
    foot: 'For control alone',
  };
  const nothing = deck.length === 0 ? 'There are no injects.' : 'No inject is still to come.';
  const set =
    toCome.length === 0
      ? proseSet(context.frame, head, [{ kind: 'empty', text: nothing }])
      : cardSet(
          context.frame,
          head,
          toCome.map((inject) => cardOf(inject, deck, context)),
        );
  const id = 'injects';
  return {
    id,
    kind: id,
    label: 'Inject cards',
    seat: null,
    sets: [set],
    cards: toCome.length,
    empty: toCome.length === 0 ? 'none to come' : null,
  };
}

function cardOf(inject: DeckInject, deck: readonly DeckInject[], { pack }: PrintContext) {
  const { number, title, text, targets, expected, note, tests, source } = inject;
  const goesTo = targets === 'public' ? 'all seats' : knownTo(targets, null, pack).words;
  return {
    number: `I ${oneLine(number)}`,
    title: oneLine(title),
    facts: [
      { label: 'Due', text: dueText(inject, deck) },
      { label: 'Goes to', text: oneLine(capitalised(goesTo)) },
      ...(tests.length > 0 ? [{ label: 'Tests', text: oneLine(tests.join(', ')) }] : []),
      ...(source.length > 0 ? [{ label: 'Source', text: oneLine(source.join(' ')) }] : []),
    ],
    passages: [
      ...headed('Read out', paragraphs(inert(text))),
      ...headed('What is expected', paragraphs(inert(expected))),
      ...headed('For control', paragraphs(inert(note))),
    ],
  };
}

/** “Round 3, 12 minutes into Move”. */
function dueText({ round, trigger }: DeckInject, deck: readonly DeckInject[]): string {
  const numbered = (id: string) => {
    const other = deck.find((inject) => inject.id === id);
    return other ? `inject ${oneLine(other.number)}` : 'another inject';
  };
  switch (trigger.by) {
    case 'round':
      return `Round ${round}, when it opens`;
    case 'phase':
      return trigger.minute === 0
        ? `Round ${round}, with ${phaseNames[trigger.phase]}`
        : `Round ${round}, ${counted(trigger.minute, 'minute')} into ${phaseNames[trigger.phase]}`;
    case 'clock':
      return `Round ${round}, ${counted(trigger.minute, 'minute')} into it`;
    case 'inject':
      return `Round ${round}, after ${numbered(trigger.injectId)}`;
    case 'answer':
      return `Round ${round}, on an answer to ${numbered(trigger.injectId)}`;
    case 'move':
      return `Round ${round}, after move ${trigger.round}.${trigger.seq}`;
  }
}
