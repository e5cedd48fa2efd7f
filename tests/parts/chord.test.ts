import { describe, expect, test } from 'vitest';
import { matchesChord, parseChord, type KeyPress } from '../../src-renderer/parts/chord.ts';

const none: KeyPress = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};

function matches(chord: string, press: Partial<KeyPress>, mac = false): boolean {
  return matchesChord(parseChord(chord), { ...none, ...press }, mac);
}

test('the plus key is told from the plus between keys', () => {
  expect(parseChord('+')).toEqual({ ctrl: false, alt: false, shift: false, key: '+' });
  expect(parseChord('Ctrl++')).toEqual({ ctrl: true, alt: false, shift: false, key: '+' });
  expect(parseChord('Ctrl+Shift+J')).toEqual({ ctrl: true, alt: false, shift: true, key: 'J' });
  expect(parseChord('Shift+←').key).toBe('ArrowLeft');
});

test('the modifiers must be those and no others', () => {
  expect(matches('Ctrl+J', { key: 'j', ctrlKey: true })).toBe(true);
  expect(matches('Ctrl+J', { key: 'j' })).toBe(false);
  expect(matches('Ctrl+J', { key: 'J', ctrlKey: true, shiftKey: true })).toBe(false);
  expect(matches('J', { key: 'j', ctrlKey: true })).toBe(false);
  expect(matches('J', { key: 'j', metaKey: true })).toBe(false);
});

describe('on a Mac', () => {
  test('Ctrl is Cmd', () => {
    expect(matches('Ctrl+K', { key: 'k', metaKey: true }, true)).toBe(true);
    expect(matches('Ctrl+K', { key: 'k', ctrlKey: true }, true)).toBe(false);
  });

  test('Option with a digit is that digit, whatever symbol it types', () => {
    expect(matches('Alt+1', { key: '¡', code: 'Digit1', altKey: true }, true)).toBe(true);
    expect(matches('Alt+1', { key: '1', code: 'Digit2', altKey: true }, true)).toBe(false);
  });
});

describe('on other layouts', () => {
  test('a letter in another script counts by place', () => {
    expect(matches('J', { key: 'о', code: 'KeyJ' })).toBe(true);
    expect(matches('J', { key: 'k', code: 'KeyJ' })).toBe(false);
  });

  test('a digit typed with Shift, or its place without', () => {
    expect(matches('1', { key: '1', code: 'Digit1', shiftKey: true })).toBe(true);
    expect(matches('1', { key: '&', code: 'Digit1' })).toBe(true);
    expect(matches('1', { key: '!', code: 'Digit1', shiftKey: true })).toBe(false);
  });

  test('a symbol counts however it is typed', () => {
    expect(matches('?', { key: '?', shiftKey: true })).toBe(true);
    expect(matches('[', { key: '[', ctrlKey: true, altKey: true })).toBe(true);
    expect(matches('[', { key: '[', ctrlKey: true })).toBe(false);
  });
});

test('nothing matches while an input method is composing', () => {
  expect(matches('J', { key: 'j', isComposing: true })).toBe(false);
  expect(matches('J', { key: 'Process', code: 'KeyJ' })).toBe(false);
});
