import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { allMoves, moveNumber } from '../../src-main/game/find.ts';
import { totalsOf } from '../../src-main/game/scoring.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { sampleLog } from './sample-log.ts';

const audiences = ['control', 'public', ...alaska.seats.map(({ id }) => id)];
const seen = (audience: string) => fold(eventsFor(audience, sampleLog));

test('no two audiences know the same moves', () => {
  const known = audiences.map((audience) => allMoves(seen(audience)).map(moveNumber).join());
  expect(new Set(known).size).toBe(audiences.length);
});

test('no two audiences come to the same position', () => {
  const nets = audiences.map((audience) => totalsOf(seen(audience), alaska).net);
  expect(new Set(nets).size).toBe(audiences.length);
});

test('what is private stays out of every log it does not belong to', () => {
  for (const audience of audiences.slice(1)) {
    const text = JSON.stringify(eventsFor(audience, sampleLog));
    const expected = (seats: string[]) => seats.includes(audience);
    expect(text.includes('A list in the drawer')).toBe(expected(['washington']));
    expect(text.includes('Arctic cargoes')).toBe(expected(['moscow', 'beijing']));
    expect(text.includes('Two quiet banks')).toBe(expected(['beijing', 'moscow']));
    expect(text.includes('Asia kept apart')).toBe(expected(['washington', 'brussels']));
    expect(text.includes('Lead umpire')).toBe(audience !== 'public');
  }
});

test('Beijing learns of Moscow’s bargain a round late', () => {
  const log = eventsFor('beijing', sampleLog);
  const learned = log.find(({ data }) => JSON.stringify(data).includes('Living with the list'));
  expect(learned?.kind).toBe('moveDisclosed');
  expect(allMoves(fold(log)).some(({ title }) => title === 'Living with the list')).toBe(true);
});
