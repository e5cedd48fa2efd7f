import { z } from 'zod';
import type { Command } from '../../../../../src-main/game/command.ts';
import { outcomes } from '../../../../../src-main/game/event/adjudication.ts';
import type { Method } from '../../../../../src-main/game/methods.ts';
import { numberTyped, optionalNumber } from './number-typed.ts';

const typed = z.string();

/** What is typed before a move is adjudicated; figures as they are typed. */
export const adjudicationDraft = z.object({
  /** The name of one of the pack's methods. */
  method: typed.nullable(),
  outcome: z.enum(outcomes).nullable(),
  reason: typed,
  target: typed,
  modifiers: z.array(z.object({ value: typed, reason: typed })),
  /** What the dice on the table show, apart by spaces; empty, they are thrown here. */
  dice: typed,
  shares: z.record(typed, typed).nullable(),
  fell: typed,
  for: typed,
  against: typed,
  secret: z.boolean(),
  by: typed,
  why: typed,
});
export type AdjudicationDraft = z.infer<typeof adjudicationDraft>;

export const blankAdjudication: AdjudicationDraft = {
  method: null,
  outcome: null,
  reason: '',
  target: '',
  modifiers: [],
  dice: '',
  shares: null,
  fell: '',
  for: '',
  against: '',
  secret: true,
  by: 'control',
  why: '',
};

export function adjudicationDraftKey(moveId: string, form: 'adjudicate' | 'override'): string {
  return `${form}/${moveId}`;
}

/** The shares as they stand: what was typed, else what the pack starts a draw from. */
export function sharesTyped(
  draft: AdjudicationDraft,
  method: Extract<Method, { kind: 'draw' }>,
): Readonly<Record<string, string>> {
  const usual = method.shares.map(({ outcome, percent }) => [outcome, String(percent)]);
  return draft.shares ?? Object.fromEntries(usual);
}

export function diceTyped(text: string): number[] {
  return text
    .trim()
    .split(/[\s,;+]+/)
    .filter(Boolean)
    .map(Number);
}

type Ruling = Command<'adjudicateMove'>['ruling'];

export function rulingOf(draft: AdjudicationDraft, method: Method): Ruling {
  switch (method.kind) {
    case 'consensus':
      return { method: 'consensus' };
    case 'umpire':
      return { method: 'umpire', reason: draft.reason };
    case 'dice': {
      const { count, sides } = method.dice;
      const modifiers = draft.modifiers.map(({ value, reason }) => ({
        value: numberTyped(value),
        reason,
      }));
      const dice = draft.dice.trim() === '' ? {} : { dice: diceTyped(draft.dice) };
      return {
        method: 'dice',
        count,
        sides,
        target: numberTyped(draft.target),
        modifiers,
        ...dice,
      };
    }
    case 'draw': {
      const given = sharesTyped(draft, method);
      const shares = outcomes.flatMap((outcome) => {
        const percent = given[outcome]?.trim() ?? '';
        return percent === '' ? [] : [{ outcome, percent: numberTyped(percent) }];
      });
      return { method: 'draw', shares, ...optionalNumber('fell', draft.fell) };
    }
    case 'vote':
      return {
        method: 'vote',
        for: ballots(draft.for),
        against: ballots(draft.against),
        ...(draft.secret && { secret: true }),
      };
  }
}

/** A side nobody voted for may be left empty. */
function ballots(count: string): number {
  return count.trim() === '' ? 0 : numberTyped(count);
}
