import { expect, it } from 'vitest';
import { publicItems } from '../../../src-renderer/screens/projector/public-items.ts';
import type { Play } from '../../game/play.ts';
import { played } from '../replay/history.ts';
import { pack, publicOf } from './guest.ts';

function said(play: Play): string[] {
  const { state, log } = publicOf(play);
  return publicItems(state, log, pack).map(({ text, seat }) => `${seat?.code ?? 'CTL'} ${text}`);
}

const [washington, brussels] = ['WAS washington does something', 'BRU brussels does something'];

it('the newest stands first, and what is private is not there', () => {
  expect(said(played())).toEqual([brussels, washington]);
});

it('a move that is withdrawn is gone, one that is amended has its new words', () => {
  const play = played(
    { kind: 'withdrawMove', moveId: 'm1-6' },
    { kind: 'amendMove', moveId: 'm1-4', action: 'Says it better' },
  );
  expect(said(play)).toEqual(['WAS Says it better']);
});

it('what is disclosed is news when it is disclosed', () => {
  const play = played({ kind: 'discloseMove', moveId: 'm1-5', to: 'public' });
  expect(said(play)).toEqual(['MOW moscow does something', brussels, washington]);
});

it('what was entered late stands where it happened', () => {
  const play = played({
    kind: 'logMove',
    seat: 'beijing',
    action: 'Had said so before',
    occurredAt: '2026-03-12T09:03:30Z',
  });
  expect(said(play).at(-1)).toBe('BJG Had said so before');
});

const inject = {
  kind: 'releaseInject',
  title: 'Two banks stop',
  text: 'They clear no more.',
} as const;

it.each([
  ['its headline unless said', undefined, ['CTL Two banks stop']],
  ['its headline', 'headline', ['CTL Two banks stop']],
  ['all of it', 'full', ['CTL Two banks stop. They clear no more.']],
  ['nothing', 'nothing', []],
] as const)('of an inject it shows %s', (_name, onScreen, shown) => {
  const play = played({ ...inject, ...(onScreen && { onScreen }) });
  expect(said(play)).toEqual([...shown, brussels, washington]);
});

it('an inject to some seats is not there, and only the newest of all is', () => {
  const play = played(
    { ...inject, title: 'First' },
    { ...inject, title: 'Second' },
    { ...inject, title: 'For Moscow', to: ['moscow'] },
  );
  expect(said(play)).toEqual(['CTL Second', brussels, washington]);
});

it('where there is no room for all of it, a move has its title or its first words', () => {
  const long = `${'Offer a phased plan with many parts '.repeat(20)}.`;
  const play = played(
    { kind: 'logMove', seat: 'beijing', action: long },
    { kind: 'logMove', seat: 'beijing', action: long, title: 'The phased plan' },
  );
  const { state, log } = publicOf(play);
  const [titled, untitled] = publicItems(state, log, pack).map(({ short }) => short);
  expect(titled).toBe('The phased plan');
  expect(untitled?.length).toBeLessThan(130);
  expect(untitled).toMatch(/^Offer a phased plan .* …$/);
});
