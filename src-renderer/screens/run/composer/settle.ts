import type { Command } from '../../../../src-main/game/command.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { applyToken } from './apply-token.ts';
import { completionsOf } from './completions.ts';
import type { ComposerDraft } from './composer-draft.ts';
import { saidIn } from './escape.ts';
import { takeTokens, type Line } from './take-tokens.ts';
import type { Token } from './tokens.ts';

type Names = Pick<Pack, 'seats' | 'instruments'>;

/** Puts every token that is complete into its field. */
export function settle(
  draft: ComposerDraft,
  caret: number,
  names: Names,
  seat: string,
  isWanted?: (token: Token) => boolean,
): { draft: ComposerDraft; line: Line; taken: ReturnType<typeof takeTokens>['taken'] } {
  const { taken, ...line } = takeTokens({ text: draft.action, caret }, isWanted);
  const settled = taken.reduce(
    (before, { token }) => applyToken(before, token, completionsOf(token, names, seat)[0]?.id),
    draft,
  );
  return { draft: { ...settled, action: line.text }, line, taken };
}

/** What is asked of main for a draft whose tokens are in their fields. */
export function moveOf(draft: ComposerDraft, seat: string, occurredAt: string | undefined) {
  const { action, when: _when, arguments: said, ...fields } = draft;
  const reasons = said.filter(({ text }) => text.trim() !== '');
  return {
    ...fields,
    seat,
    action: saidIn(action),
    ...(reasons.length > 0 && { arguments: reasons }),
    ...(occurredAt !== undefined && { occurredAt }),
  } satisfies Omit<Command<'logMove'>, 'kind'>;
}
