import { useLayoutEffect, useRef, type RefObject } from 'react';
import { matchesChord, parseChord, type Chord } from './chord.ts';
import { isMac } from './platform.ts';

/** Chords as in the key map, such as 'Ctrl+1', 'J', 'Shift+←', '?', to what they do. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

export interface ShortcutOptions {
  readonly isEnabled?: boolean;
  /** Off when single keys are switched off in the settings; chords with Ctrl or Alt still work. */
  readonly singleKeys?: boolean;
  /** Only while the focus is inside this element, as single keys in a list require. */
  readonly within?: RefObject<HTMLElement | null>;
}

const textSelector = [
  'textarea',
  'select',
  '[role="combobox"]',
  '[aria-haspopup="listbox"]',
  '[contenteditable]:not([contenteditable="false"])',
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])',
].join(', ');
const pressedSelector = 'button, a[href], summary, input, [role="button"], [role="switch"]';
const overlaySelector = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';
const editingKeys = /^(?:[acvxyz]|Arrow\w+|Backspace|Delete|Home|End)$/i;

function isSingle(chord: Chord): boolean {
  return !chord.ctrl && !chord.alt && !/^(?:F\d{1,2}|Escape)$/.test(chord.key);
}

/** Whether the element with the focus has a better claim to the key than the shortcut. */
function belongsToTarget(chord: Chord, target: Element): boolean {
  if (target.closest(textSelector)) return isSingle(chord) || editingKeys.test(chord.key);
  if (!isSingle(chord)) return false;
  return /^(?: |Enter)$/.test(chord.key) && target.closest(pressedSelector) !== null;
}

function isBehindOverlay(target: Element, within: HTMLElement | null | undefined): boolean {
  const overlay = target.closest(overlaySelector);
  return overlay !== null && !(within && overlay.contains(within));
}

/**
 * Calls the first shortcut that matches, unless something nearer the key has already taken it,
 * a text is being typed, or a dialog or list lies above.
 */
export function useShortcuts(shortcuts: Shortcuts, options: ShortcutOptions = {}): void {
  const { isEnabled = true } = options;
  const latest = useRef({ shortcuts, options });
  // With what is seen, not after it: somebody in a hurry presses the key at once.
  useLayoutEffect(() => {
    latest.current = { shortcuts, options };
  });
  useLayoutEffect(() => {
    if (!isEnabled) return undefined;
    const mac = isMac();
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element)) return;
      const now = latest.current;
      const within = now.options.within;
      if (within && !within.current?.contains(target)) return;
      if (isBehindOverlay(target, within?.current)) return;
      for (const [text, act] of Object.entries(now.shortcuts)) {
        const chord = parseChord(text);
        if (!matchesChord(chord, event, mac)) continue;
        if (isSingle(chord) && now.options.singleKeys === false) return;
        if (belongsToTarget(chord, target)) return;
        event.preventDefault();
        act(event);
        return;
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isEnabled]);
}
