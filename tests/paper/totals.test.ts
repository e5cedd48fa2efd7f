import { expect, test } from 'vitest';
import { imported } from './desk.ts';
import { harbour } from './sheets.ts';

/*
 * By hand, from the sheets (means of the revealed ratings; “insufficient” and blanks are none):
 *
 *   1.1 WAS Fuel waiver    B1 (2+1)/2 = 1.5, B2 1, F1 (−1−1)/2 = −1     net 1.5 + 1 + 1    =  3.5
 *   1.2 MOW Quiet rail     B1 1 (B: insufficient), F2 1                 net 1 − 1          =  0
 *   1.3 BRU Port visit     B3 (1+2)/2 = 1.5                             net                =  1.5
 *   2.1 BJG Glass rule     F1 (0−2)/2 = −1                              net                =  1
 *   2.2 WAS Shipping list  B1 −2, F1 (2+1)/2 = 1.5, F3 1                net −2 − 1.5 − 1   = −4.5
 *   2.3 MOW Toast          nothing                                      no net
 *
 * Rated pairs 3 + 2 + 1 + 1 + 3 = 10 of 6 × 6. Net 1.5, index 100 · 1.5 ÷ (2 · 10) = 7.5.
 *
 * Agreement: the pairs rated twice are (2 1) (−1 −1) (1 2) (0 −2) (−2 −2) (2 1), so 12 values,
 * counted −2: 3, −1: 2, 0: 1, 1: 3, 2: 3. Ordinal differences: δ²(1, 2) = (6 − 3)² = 9 three times
 * and δ²(−2, 0) = (6 − 2)² = 16 once, together 43. Σ n n δ² over all pairs of values: 37.5 + 48 +
 * 324 + 729 + 4.5 + 73.5 + 253.5 + 12 + 75 + 81 = 1638. α = 1 − 11 · 43 ÷ 1638.
 */
test('a session on paper comes to the totals computed by hand', () => {
  const { totals } = imported(harbour);
  expect(totals).toEqual({
    net: 1.5,
    index: 7.5,
    coverage: { rated: 10, ratable: 36 },
    byCriterion: { B1: 0.5, B2: 1, B3: 1.5, F1: -0.5, F2: 1, F3: 1 },
    bySeat: { beijing: 1, moscow: 0, washington: -1, brussels: 1.5 },
    byRound: { 1: 5, 2: -3.5 },
    agreement: { alpha: expect.closeTo(1 - (11 * 43) / 1638, 12), n: 6, raters: 2 },
  });
});

/** His example with four coders, twelve units and gaps; his 1 to 5 are −2 to +2 here. */
test('Krippendorff’s own example has the α he gives for it', () => {
  const rows: readonly (readonly (number | null)[])[] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const moves = Array.from({ length: 12 }, (_, index) => `1,beijing,Unit ${index + 1},`);
  const scores = rows.flatMap((row, coder) =>
    row.flatMap((value, unit) =>
      value === null ? [] : `1,beijing,Unit ${unit + 1},Coder ${coder + 1},B1,${value - 3}`,
    ),
  );
  const { totals } = imported({
    'session.csv': 'title\nFour coders',
    'moves.csv': ['round,seat,title,action', ...moves].join('\n'),
    'scores.csv': ['round,seat,title,evaluator,criterion,value', ...scores].join('\n'),
  });
  expect(totals.agreement.alpha).toBeCloseTo(0.815, 3);
  expect(totals.agreement).toMatchObject({ n: 11, raters: 4 });
});
