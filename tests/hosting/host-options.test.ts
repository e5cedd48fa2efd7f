import { expect, it } from 'vitest';
import { hostOptions, WrongUsage } from '../../src-main/hosting/host-options.ts';

it('takes a library and a port, and neither has to be said', () => {
  expect(hostOptions(['--library', 'a.db', '--port=8080'], true)).toEqual({
    library: 'a.db',
    port: 8080,
  });
  expect(hostOptions([], true)).toEqual({ library: undefined, port: 0 });
});

it.each([
  ['--port', 'x'],
  ['--port', '-1'],
  ['--port', '65536'],
  ['--library'],
  ['--nothing'],
  ['a.db'],
])('%s %s is wrong usage', (...words) => {
  expect(() => hostOptions(words, true)).toThrow(WrongUsage);
});

it('lets Electron’s own words pass', () => {
  expect(hostOptions(['--no-sandbox', '--library', 'a.db', '.'], false).library).toBe('a.db');
});
