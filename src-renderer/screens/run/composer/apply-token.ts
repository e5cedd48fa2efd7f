import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { ComposerDraft } from './composer-draft.ts';
import { control, everyone } from './completions.ts';
import type { Token } from './tokens.ts';

/**
 * Puts what a token stands for into its field, beside what is there. What nobody knows goes there
 * as it is typed, to be refused beside the field instead of being lost.
 *
 * @param id what was chosen for it; as it is said when nothing fits
 */
export function applyToken(draft: ComposerDraft, token: Token, id = token.said): ComposerDraft {
  const { said } = token;
  switch (token.sigil) {
    case '>':
      return { ...draft, effect: joined(draft.effect, said) };
    case '#':
      return { ...draft, instruments: added(draft.instruments, id) };
    case '@':
      return { ...draft, targets: added(draft.targets, id) };
    case '!':
      return { ...draft, visibility: seenBy(draft.visibility, id) };
    case '+':
      return { ...draft, arguments: [...draft.arguments, { side: 'for', text: said }] };
    case '-':
      return { ...draft, arguments: [...draft.arguments, { side: 'against', text: said }] };
    case '~':
      return { ...draft, when: said };
  }
}

function joined(before: string, said: string): string {
  return before && said ? `${before} ${said}` : before || said;
}

function added(list: readonly string[], id: string): string[] {
  return list.includes(id) ? [...list] : [...list, id];
}

function seenBy(before: Visibility, id: string): Visibility {
  if (id === everyone.id) return 'public';
  if (id === control.id) return 'control';
  return Array.isArray(before) ? added(before, id) : [id];
}
