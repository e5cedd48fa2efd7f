/** A key with its modifiers, as written in the key map: "Ctrl+Shift+J", "Alt+1", "?", "F6". */
export interface Chord {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const namedKeys: Readonly<Record<string, string>> = {
  Space: ' ',
  Esc: 'Escape',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
};

export function parseChord(text: string): Chord {
  const modifiers = new Set<string>();
  let rest = text;
  for (;;) {
    const found = /^(Ctrl|Alt|Shift)\+(?=.)/.exec(rest);
    if (!found?.[1]) break;
    modifiers.add(found[1]);
    rest = rest.slice(found[0].length);
  }
  return {
    ctrl: modifiers.has('Ctrl'),
    alt: modifiers.has('Alt'),
    shift: modifiers.has('Shift'),
    key: namedKeys[rest] ?? rest,
  };
}

const isDigit = (key: string) => /^\d$/.test(key);
const isLetter = (key: string) => /^[a-z]$/i.test(key);
const isLatin = (key: string) => /^[\u0020-\u024f]$/.test(key);

/** Digits and letters may be reached by place, where the layout or Option types something else. */
function isKey(chord: Chord, press: KeyPress): boolean {
  const held = chord.ctrl || chord.alt;
  if (isDigit(chord.key)) {
    const byPlace = press.code === `Digit${chord.key}` || press.code === `Numpad${chord.key}`;
    if (held) return byPlace;
    return press.key === chord.key || (byPlace && !press.shiftKey && !isDigit(press.key));
  }
  if (isLetter(chord.key)) {
    if (press.key.toLowerCase() === chord.key.toLowerCase()) return true;
    return (chord.alt || !isLatin(press.key)) && press.code === `Key${chord.key.toUpperCase()}`;
  }
  return press.key === chord.key;
}

/** On a Mac, Ctrl in a chord is Cmd. Nothing matches while an input method is composing. */
export function matchesChord(chord: Chord, press: KeyPress, mac: boolean): boolean {
  if (press.isComposing || press.key === 'Process') return false;
  const isSymbol = chord.key.length === 1 && !/[\da-z ]/i.test(chord.key);
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  // AltGr reports itself as Ctrl with Alt; a bare symbol typed with it is still that symbol.
  const isTyped = isSymbol && !chord.ctrl && !chord.alt && press.ctrlKey === press.altKey;
  if (!isTyped && (ctrl !== chord.ctrl || press.altKey !== chord.alt || other)) return false;
  // A layout may need Shift to type a symbol or a digit.
  const byTyping = isSymbol || (isDigit(chord.key) && press.key === chord.key && !chord.ctrl);
  if (press.shiftKey !== chord.shift && !(byTyping && !chord.shift)) return false;
  return isKey(chord, press);
}
