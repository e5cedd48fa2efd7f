import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../../src-renderer/client/api.ts';
import { Drafts } from '../../src-renderer/client/drafts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A library that keeps what it is sent, and may be out of reach. */
function shelf() {
  const kept = new Map<string, string>();
  const state = { isReachable: true };
  const write = ({ key, text }: { key: string; text: string }) => {
    if (!state.isReachable) return Promise.reject(new Error('out of reach'));
    kept.set(key, text);
    return Promise.resolve({ savedAt: '' });
  };
  const api = { drafts: { write } } as unknown as Api;
  return { kept, state, drafts: new Drafts(api, 'session', {}) };
}

test('at no moment of typing does more than 150 ms of it wait to be kept', () => {
  const { kept, drafts } = shelf();
  const typedAt = new Map<string, number>([['', 0]]);
  let text = '';
  for (let at = 0; at < 3000; at += 40) {
    text += 'x';
    typedAt.set(text, at);
    drafts.write('composer/beijing', text);
    vi.advanceTimersByTime(40);
    const next = [...typedAt.keys()][(kept.get('composer/beijing') ?? '').length + 1];
    const waiting = next === undefined ? 0 : at + 40 - (typedAt.get(next) ?? 0);
    expect(waiting).toBeLessThanOrEqual(150);
  }
});

test('what could not be kept is kept as soon as it can be', async () => {
  const { kept, state, drafts } = shelf();
  state.isReachable = false;
  drafts.write('composer/moscow', 'A sentence');
  await vi.advanceTimersByTimeAsync(1000);
  drafts.write('composer/moscow', 'A sentence and another');
  state.isReachable = true;
  await vi.advanceTimersByTimeAsync(1500);
  expect(kept.get('composer/moscow')).toBe('A sentence and another');
});

test('whoever watches hears when a draft begins and ends, and not with every letter', () => {
  const { drafts } = shelf();
  const hear = vi.fn<() => void>();
  const stop = drafts.subscribe(hear);
  for (const text of ['a', 'ab', 'abc', '', 'b']) drafts.write('composer/beijing', text);
  expect(hear).toHaveBeenCalledTimes(3);
  stop();
  drafts.write('composer/beijing', '');
  expect(hear).toHaveBeenCalledTimes(3);
});
