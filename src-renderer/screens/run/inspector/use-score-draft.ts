import { useState } from 'react';
import { z } from 'zod';
import { rating, type Rating } from '../../../../src-main/game/event/scores.ts';
import type { Refusal } from '../../../../src-main/game/refusal.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { useDraft } from '../../../client/drafts-context.ts';

const kept = z.object({
  values: z.record(z.string(), rating),
  reasons: z.record(z.string(), z.string()),
});
type Kept = z.infer<typeof kept>;

const blank: Kept = { values: {}, reasons: {} };

export interface SheetScore {
  readonly criterion: string;
  readonly value: Rating;
  readonly reason: string;
}

/** Gives a whole sheet; what is answered is why it was not taken. */
export type SubmitSheet = (scores: readonly SheetScore[]) => Promise<Refusal | null>;

interface SheetOf {
  readonly move: Move;
  readonly rater: string;
  readonly pack: Pack;
  readonly submit: SubmitSheet;
}

export function scoreDraftKey(move: Move, rater: string): string {
  return `scores/${move.id}/${rater}`;
}

/** One evaluator's sheet for one move: kept as it is filled in, given as a whole. */
export function useScoreDraft({ move, rater, pack, submit }: SheetOf) {
  const [text, keep] = useDraft(scoreDraftKey(move, rater));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Before the reveal a sheet that is in is not shown, not even to start again from.
  const given = move.revealedAt === null ? blank : givenBy(move, rater);
  const { values, reasons } = read(text) ?? given;
  const { criteria } = pack;
  const scores = criteria.flatMap(({ id }): SheetScore[] => {
    const value = values[id];
    return value === undefined ? [] : [{ criterion: id, value, reason: reasons[id] ?? '' }];
  });
  const change = (next: Kept) => {
    setRefusal(null);
    keep(JSON.stringify(next));
  };

  return {
    values: values as Readonly<Record<string, Rating | undefined>>,
    reasons: reasons as Readonly<Record<string, string | undefined>>,
    refusal,
    /** The row whose reason is at fault. */
    fault: faultOf(refusal, scores),
    openCount: criteria.length - scores.length,
    isChanged: JSON.stringify({ values, reasons }) !== JSON.stringify(given),
    rate(criterion: string, value: Rating | null) {
      const { [criterion]: before, ...others } = values;
      // The reason for what everybody has seen is no reason for changing it.
      const isGiven = before !== undefined && before === given.values[criterion];
      const { [criterion]: _old, ...otherReasons } = reasons;
      change({
        values: value === null ? others : { ...others, [criterion]: value },
        reasons: isGiven ? otherReasons : reasons,
      });
    },
    explain(criterion: string, reason: string) {
      change({ values, reasons: { ...reasons, [criterion]: reason } });
    },
    /** Whether it was taken. */
    async submit(): Promise<boolean> {
      const refused = await submit(scores);
      setRefusal(refused);
      if (!refused) keep('');
      return refused === null;
    },
  };
}

function faultOf(refusal: Refusal | null, scores: readonly SheetScore[]): string | null {
  const row = /^scores\.(\d+)\.reason$/.exec(refusal?.field ?? '')?.[1];
  return row === undefined ? null : (scores[Number(row)]?.criterion ?? null);
}

function read(text: string): Kept | undefined {
  if (!text) return undefined;
  return kept.safeParse(JSON.parse(text)).data;
}

function givenBy(move: Move, rater: string): Kept {
  const sheet: Kept = { values: {}, reasons: {} };
  for (const [criterion, byEvaluator] of Object.entries(move.scores)) {
    const score = byEvaluator[rater];
    if (!score || score.value === 'sealed') continue;
    sheet.values[criterion] = score.value;
    if (score.reason) sheet.reasons[criterion] = score.reason;
  }
  return sheet;
}
