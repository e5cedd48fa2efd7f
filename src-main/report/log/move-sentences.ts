import type { EventData } from '../../game/event.ts';
import type { adjudicationEvents } from '../../game/event/adjudication.ts';
import type { moveEvents } from '../../game/event/moves.ts';
import type { Rating, RevealedScore, scoreEvents } from '../../game/event/scores.ts';
import { counted, listed } from '../words/counts.ts';
import { outcomeWords, resultText } from '../words/labels.ts';
import { methodWord } from '../words/method-word.ts';
import { signedWhole } from '../../game/signed.ts';
import type { Sentences, Telling } from './telling.ts';
import { because } from './telling.ts';

/** What was changed, without who knows of it or who said it. */
function changedFields(data: object): string {
  const fields = Object.keys(data).filter((field) => !['moveId', 'reason'].includes(field));
  return fields.length === 0 ? '' : `, ${listed(fields)}`;
}

function ratingText(value: Rating): string {
  return value === 'insufficient' ? 'insufficient evidence' : signedWhole(value);
}

function rated(verb: string) {
  return (
    { moveId, criterion, evaluator, value, reason }: EventData<'scoreGiven'>,
    telling: Telling,
  ): string => {
    const does = `${telling.evaluator(evaluator)} ${verb} ${telling.move(moveId)}`;
    if (value === 'sealed') return `${does} on ${criterion}, sealed; the reveal tells.`;
    return `${does} ${ratingText(value)} on ${criterion}${because(reason, telling)}.`;
  };
}

/** “B1 +2 by Evaluator 1”: what was given blind is told here and nowhere before. */
function revealed(scores: readonly RevealedScore[], telling: Telling): string[] {
  return scores.map(
    ({ criterion, evaluator, value }) =>
      `${criterion} ${ratingText(value)} by ${telling.evaluator(evaluator)}`,
  );
}

export const moveSentences: Sentences<keyof typeof moveEvents> = {
  moveDrafted: ({ moveId, seat, action, visibility }, telling) =>
    `${telling.move(moveId)} is noted for ${telling.seat(seat)}, to be finished, ` +
    `known to ${telling.knownTo(visibility)}: ${telling.quote(action, 'action')}.`,
  moveLogged: ({ moveId, seat, action, visibility }, telling) =>
    `${telling.move(moveId)} is logged for ${telling.seat(seat)}, ` +
    `known to ${telling.knownTo(visibility)}: ${telling.quote(action, 'action')}.`,
  moveCompleted: ({ moveId, ...changes }, telling) =>
    `${telling.move(moveId)} is finished${changedFields(changes)}.`,
  moveAmended: ({ moveId, reason, ...changes }, telling) =>
    `${telling.move(moveId)} is amended${changedFields(changes)}${because(reason, telling)}.`,
  moveWithdrawn: ({ moveId, reason }, telling) =>
    `${telling.move(moveId)} is withdrawn${because(reason, telling)}.`,
  argumentAdded: ({ moveId, side, by, text }, telling) =>
    `${telling.person(by)} argues ${side} ${telling.move(moveId)}: ${telling.quote(text, 'argument')}.`,
  argumentWeighed: ({ moveId, argumentId, weight }, telling) => {
    const { name, words } = telling.argument(argumentId, moveId);
    return `${name} is weighed as ${weight}: ${words}.`;
  },
  argumentStruck: ({ moveId, argumentId }, telling) => {
    const { name, words } = telling.argument(argumentId, moveId);
    return `${name} is struck: ${words}.`;
  },
  estimateGiven: ({ moveId, by, middle, confidence }, telling) =>
    `${telling.person(by)} estimates ${telling.move(moveId)} at ${middle} %` +
    `${confidence ? `, ${confidence} confidence` : ''}.`,
};

export const adjudicationSentences: Sentences<keyof typeof adjudicationEvents> = {
  moveAdjudicated: ({ moveId, ruling, outcome, degree }, telling) =>
    `${telling.move(moveId)} is adjudicated by ${methodWord(ruling)}: ` +
    `${resultText(outcome, degree).toLowerCase()}.`,
  adjudicationOverridden: ({ moveId, by, outcome, reason }, telling) =>
    `${telling.person(by)} overrides the ruling on ${telling.move(moveId)}: ` +
    `${outcomeWords[outcome].toLowerCase()}${because(reason, telling)}.`,
  adjudicationNarrated: ({ moveId, narration, lasting }, telling) => {
    // A sentence that goes on has no full stop of its own.
    const said = lasting ? narration.replace(/\.$/, '') : narration;
    const told = [said, lasting && `until stopped, ${lasting}`].filter(Boolean).join('; ');
    const words = told === '' ? '' : `: ${telling.quote(told, 'narration')}`;
    return `What came of ${telling.move(moveId)} is told${words}.`;
  },
  effectStopped: ({ moveId, by, reason }, telling) =>
    `${telling.person(by)} stops the lasting effect of ${telling.move(moveId)}` +
    `${because(reason, telling)}.`,
};

export const scoreSentences: Sentences<keyof typeof scoreEvents> = {
  scoreGiven: rated('rates'),
  scoreChanged: rated('now rates'),
  scoreCleared: ({ moveId, criterion, evaluator }, telling) =>
    `${telling.evaluator(evaluator)} takes back the rating of ${telling.move(moveId)} on ${criterion}.`,
  scoresRevealed: ({ moveId, scores, overrideReason = '' }, telling) =>
    `${counted(scores.length, 'score')} of ${telling.move(moveId)} revealed` +
    `${because(overrideReason, telling)}; ${listed(revealed(scores, telling))}.`,
  scoresReconciled: ({ moveId, criterion, value, reason, dissents }, telling) => {
    const kept =
      dissents.length === 0
        ? ''
        : `, dissent kept by ${listed(dissents.map((id) => telling.evaluator(id)))}`;
    return `${telling.move(moveId)} is reconciled at ${signedWhole(value)} on ${criterion}${kept}${because(reason, telling)}.`;
  },
};
