import type { EventData } from '../../../../src-main/game/event.ts';
import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { ReportContext } from '../../../../src-main/report/context.ts';
import { signedScore } from '../../../../src-main/game/signed.ts';
import type { FieldChange } from './move-history.ts';

/**
 * What replaced what among a move's scores since they were revealed, by the version that did it:
 * evaluators' ratings and official values. What was taken back replaced nothing.
 */
export function scoreChanges(
  { events, takenBack, people }: ReportContext,
  moveId: string,
): ReadonlyMap<number, readonly FieldChange[]> {
  const changes = new Map<number, FieldChange[]>();
  const known = new Map<string, string>();
  const replace = (field: string, after: string): FieldChange[] => {
    const before = known.get(field);
    known.set(field, after);
    return before === undefined || before === after ? [] : [{ field, before, after }];
  };
  for (const { version, kind, data } of events) {
    if (takenBack.has(version)) continue;
    if (kind === 'scoresRevealed' && data.moveId === moveId) {
      changes.set(
        version,
        revealedIn(data, people).flatMap(([field, after]) => replace(field, after)),
      );
    } else if (kind === 'scoresReconciled' && data.moveId === moveId) {
      changes.set(version, replace(`${data.criterion}, official`, officialWords(data, people)));
    }
  }
  return changes;
}

function revealedIn(
  { scores }: EventData<'scoresRevealed'>,
  people: ReportContext['people'],
): [field: string, words: string][] {
  return scores.map(({ criterion, evaluator, value, reason }) => [
    `${criterion}, ${people.evaluator(evaluator)}`,
    withReason(ratingWords(value), reason),
  ]);
}

function officialWords(
  { value, reason, dissents }: EventData<'scoresReconciled'>,
  people: ReportContext['people'],
): string {
  const who = dissents.map((id) => people.evaluator(id)).join(', ');
  const kept = who === '' ? '' : `, dissent kept: ${who}`;
  return withReason(`${signedScore(value)}${kept}`, reason);
}

function ratingWords(value: Rating): string {
  return value === 'insufficient' ? 'insufficient evidence' : signedScore(value);
}

function withReason(words: string, reason: string): string {
  return reason === '' ? words : `${words}: ${reason}`;
}
