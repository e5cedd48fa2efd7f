import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import type { Answer } from '../../src-main/game/event/assessment.ts';
import { outcomeMatch } from '../../src-main/game/outcome.ts';
import { given } from './given.ts';
import { opened } from './histories.ts';

const freeze = {
  id: 'loose-freeze',
  indicators: ['lines-frozen', 'gains-stand', 'conditions-loose', 'fatigue'].map((id) => ({ id })),
};
const talks = { id: 'no-deal', indicators: ['no-text', 'blame'].map((id) => ({ id })) };

function matchOf(answers: Readonly<Record<string, Answer>>) {
  const said = Object.entries(answers).map(([indicator, answer]) => ({
    answer,
    note: '',
    indicator,
  }));
  const outcome = Object.fromEntries(said.map(({ indicator, ...rest }) => [indicator, rest]));
  return outcomeMatch({ outcome }, [freeze, talks]);
}

test('while nothing is answered nothing is closest, and everything is unknown', () => {
  const { profiles, closest } = matchOf({});
  expect(closest).toEqual([]);
  expect(profiles).toMatchObject([
    { holds: 0, unknown: 4, of: 4, share: 0 },
    { holds: 0, unknown: 2, of: 2, share: 0 },
  ]);
});

test('what holds partly counts half; what is unknown is counted apart and not guessed', () => {
  const { profiles, closest } = matchOf({
    'lines-frozen': 'yes',
    'gains-stand': 'partly',
    'conditions-loose': 'unknown',
    'no-text': 'no',
  });
  expect(profiles).toMatchObject([
    { profile: 'loose-freeze', holds: 1.5, unknown: 2, share: 1.5 / 4 },
    { profile: 'no-deal', holds: 0, unknown: 1, share: 0 },
  ]);
  expect(closest).toEqual(['loose-freeze']);
});

test('profiles that hold alike are closest together', () => {
  const { closest } = matchOf({ 'lines-frozen': 'yes', 'gains-stand': 'yes', blame: 'yes' });
  expect(closest).toEqual(['loose-freeze', 'no-deal']);
});

test('an answer can be noted before the end, and the last one counts', () => {
  const first: Command = {
    kind: 'answerIndicator',
    indicator: 'front-lines-frozen',
    answer: 'partly',
    note: '',
  };
  const { outcome } = given(opened, first).when({ ...first, answer: 'yes' }).state;
  expect(outcome['front-lines-frozen']?.answer).toBe('yes');
});
