import { useState } from 'react';
import { z } from 'zod';
import { level, type Level } from '../../../../src-main/game/event/scores.ts';
import type { Refusal } from '../../../../src-main/game/refusal.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { changedOfficials, proposed, type Settled } from './proposal.ts';

const kept = z.record(
  z.string(),
  z.object({ value: level, reason: z.string(), without: z.array(z.string()) }).nullable(),
);

/** The official values of a move: kept as they are talked over, recorded in one act. */
export function useReconcileDraft(move: Move) {
  const mirror = useMirror();
  const [text, keep] = useDraft(`reconcile/${move.id}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const typed = text ? (kept.safeParse(JSON.parse(text)).data ?? {}) : {};
  const settled: Record<string, Settled | null> = Object.fromEntries(
    mirror.pack.criteria.map(({ id }) => [
      id,
      id in typed ? (typed[id] ?? null) : proposed(move, id),
    ]),
  );
  const changed = changedOfficials(move, settled);
  const change = (criterion: string, next: Settled | null) => {
    setRefusal(null);
    keep(JSON.stringify({ ...typed, [criterion]: next }));
  };
  const row = /^scores\.(\d+)\./.exec(refusal?.field ?? '')?.[1];
  return {
    settled,
    changed,
    refusal,
    /** The criterion at fault. */
    fault: row === undefined ? null : (changed[Number(row)]?.criterion ?? null),
    settle(criterion: string, value: Level | null) {
      const before = settled[criterion];
      if (value === null) return change(criterion, null);
      // Why it was settled otherwise is no reason for this.
      const isStanding = before?.value === move.reconciled[criterion]?.value;
      const reason = before && !isStanding ? before.reason : '';
      change(criterion, { value, reason, without: [] });
    },
    explain(criterion: string, reason: string) {
      const before = settled[criterion];
      if (before) change(criterion, { ...before, reason });
    },
    keepDissent(criterion: string, evaluator: string, keeps: boolean) {
      const before = settled[criterion];
      if (!before) return;
      const others = before.without.filter((id) => id !== evaluator);
      change(criterion, { ...before, without: keeps ? others : [...others, evaluator] });
    },
    /** How many were recorded; `null` when it was refused. */
    async submit(): Promise<number | null> {
      const command = { kind: 'reconcileScores' as const, moveId: move.id, scores: changed };
      const outcome = await mirror.execute(command);
      if (!outcome.ok) {
        setRefusal(outcome.refusal);
        return null;
      }
      keep('');
      return changed.length;
    },
  };
}
