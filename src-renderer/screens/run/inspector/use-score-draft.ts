import { useState } from 'react';
import { z } from 'zod';
import { level, type Level } from '../../../../src-main/game/event/scores.ts';
import type { Refusal } from '../../../../src-main/game/refusal.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';

const kept = z.object({
  values: z.record(z.string(), level),
  reasons: z.record(z.string(), z.string()),
});
type Kept = z.infer<typeof kept>;

const blank: Kept = { values: {}, reasons: {} };

/** One evaluator's sheet for one move: kept as it is filled in, given as a whole. */
export function useScoreDraft(move: Move, rater: string, onSubmitted: () => void) {
  const mirror = useMirror();
  const [text, keep] = useDraft(`scores/${move.id}/${rater}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Before the reveal a sheet that is in is not shown, not even to start again from.
  const given = move.revealedAt === null ? blank : givenBy(move, rater);
  const { values, reasons } = read(text) ?? given;
  const criteria = mirror.pack.criteria;
  const change = (next: Kept) => {
    setRefusal(null);
    keep(JSON.stringify(next));
  };

  return {
    values: values as Readonly<Record<string, Level | undefined>>,
    reasons: reasons as Readonly<Record<string, string | undefined>>,
    refusal,
    openCount: criteria.filter(({ id }) => values[id] === undefined).length,
    isChanged: JSON.stringify({ values, reasons }) !== JSON.stringify(given),
    rate(criterion: string, value: Level | null) {
      const { [criterion]: _before, ...others } = values;
      change({ values: value === null ? others : { ...others, [criterion]: value }, reasons });
    },
    explain(criterion: string, reason: string) {
      change({ values, reasons: { ...reasons, [criterion]: reason } });
    },
    async submit() {
      const scores = criteria.flatMap(({ id }) => {
        const value = values[id];
        return value === undefined ? [] : [{ criterion: id, value, reason: reasons[id] ?? '' }];
      });
      const command = { kind: 'giveScores', moveId: move.id, evaluator: rater, scores } as const;
      const outcome = await mirror.execute(command);
      if (!outcome.ok) {
        setRefusal(outcome.refusal);
        return;
      }
      keep('');
      onSubmitted();
    },
  };
}

function read(text: string): Kept | undefined {
  if (!text) return undefined;
  return kept.safeParse(JSON.parse(text)).data;
}

function givenBy(move: Move, rater: string): Kept {
  const sheet: Kept = { values: {}, reasons: {} };
  for (const [criterion, byEvaluator] of Object.entries(move.scores)) {
    const score = byEvaluator[rater];
    if (typeof score?.value !== 'number') continue;
    sheet.values[criterion] = score.value;
    if (score.reason) sheet.reasons[criterion] = score.reason;
  }
  return sheet;
}
