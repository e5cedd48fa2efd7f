import { shownDrafts } from '../../client/shown-drafts.ts';
import type { Drafts } from '../../client/drafts.ts';

/** What a window holds that the library which is there now may not. */
export interface TypedHere {
  readonly drafts: Drafts | null;
  /** In fields that are not kept as they are typed, such as a new session's title. */
  readonly loose: readonly string[];
}

/** What is being typed at this moment. */
export function typedHere(): TypedHere {
  const drafts = shownDrafts();
  const kept = [...(drafts?.texts().values() ?? [])].join('\n');
  const fields = [
    document.activeElement,
    ...document.querySelectorAll('[role="dialog"] input, [role="alertdialog"] input, textarea'),
  ];
  const typed = fields.flatMap((field) => {
    const isText =
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && ['text', 'search'].includes(field.type));
    const text = isText ? field.value.trim() : '';
    return text === '' || kept.includes(text) ? [] : text;
  });
  return { drafts, loose: [...new Set(typed)] };
}

/** The words of a draft; some are kept as the fields of a form. */
export function wordsOf(draft: string): string[] {
  let read: unknown;
  try {
    read = JSON.parse(draft);
  } catch {
    return [draft];
  }
  return typeof read === 'object' ? stringsIn(read) : [draft];
}

/** Chosen, not typed. */
const choices: ReadonlySet<string> = new Set(['public', 'control']);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return /\p{L}/u.test(value) && !choices.has(value) ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
