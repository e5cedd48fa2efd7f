import { expect, test } from 'vitest';
import { paneAfter } from '../../src-renderer/parts/panes.ts';

const focus = {} as Node;
const pane = (name: string, holds = false) => ({ name, contains: () => holds });

test('F6 leads to the pane after the one with the focus, round the end', () => {
  const panes = [pane('strip'), pane('log', true), pane('composer')];
  expect(paneAfter(panes, focus, 1)?.name).toBe('composer');
  expect(paneAfter(panes, focus, -1)?.name).toBe('strip');
  expect(paneAfter([pane('log'), pane('composer', true)], focus, 1)?.name).toBe('log');
});

test('of a pane within a pane the inner one counts', () => {
  const panes = [pane('main', true), pane('log', true), pane('composer')];
  expect(paneAfter(panes, focus, 1)?.name).toBe('composer');
});

test('from nowhere, F6 begins at the first and Shift F6 at the last', () => {
  const panes = [pane('strip'), pane('log')];
  expect(paneAfter(panes, null, 1)?.name).toBe('strip');
  expect(paneAfter(panes, null, -1)?.name).toBe('log');
  expect(paneAfter([], null, 1)).toBeUndefined();
});
