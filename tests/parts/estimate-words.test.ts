import { expect, test } from 'vitest';
import { estimatesText, likelihoodText } from '../../src-renderer/parts/estimate-words.ts';

const given = (middle: number) => ({ estimateId: `e${middle}`, by: 'control', middle });

test('a number in a gap of the yardstick stands alone', () => {
  expect(likelihoodText(50, 'phia')).toBe('50 %');
  expect(likelihoodText(60, 'phia')).toBe('60 %, likely');
});

test('what somebody said before they changed their mind stands beside what they say', () => {
  const newest = { ...given(60), low: 40, high: 75, people: 5, confidence: 'moderate' as const };
  expect(estimatesText([given(30), given(45), newest], 'phia').replaceAll('\u2060', '')).toBe(
    '60 %, likely, 5 people, 40–75, moderate confidence; before, 45 %, 30 %',
  );
  expect(estimatesText([newest], 'icd203')).not.toContain('before');
});
