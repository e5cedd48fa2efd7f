import { expect, test } from 'vitest';
import { canonical } from '../game/canonical.ts';
import { Tabletop } from './tabletop.ts';

/** A unit is a move rated on one criterion; its values 1 to 5 stand for the levels −2 to +2. */
const units = Array.from({ length: 12 }, (_unit, place) => `Unit ${place + 1}`);
const scores = canonical.flatMap((values, coder) =>
  values.flatMap((value, unit) =>
    value === null ? [] : [`1,beijing,${units[unit]},Coder ${'ABCD'[coder]},B1,${value - 3},`],
  ),
);

test('four coders kept on paper come to the published agreement', async () => {
  const tabletop = new Tabletop();
  const folder = tabletop.sheets('canonical', {
    'session.csv': 'title,location,date,scenario,facilitator\nCanonical,,2026-05-20,alaska,',
    'participants.csv': [
      'name,affiliation,part,seat',
      ...['A', 'B', 'C', 'D'].map((coder) => `Coder ${coder},,evaluator,`),
    ].join('\n'),
    'moves.csv': [
      'round,seat,title,action,intended_effect,instruments,targets,visibility,occurred_at,outcome',
      ...units.map((unit) => `1,beijing,${unit},${unit} of the published table.,,,,public,,`),
    ].join('\n'),
    'scores.csv': ['round,seat,title,evaluator,criterion,value,reason', ...scores].join('\n'),
  });
  await tabletop.done('import', folder);
  const { totals } = await tabletop.json<{
    totals: { agreement: { alpha: number; n: number; raters: number } };
  }>('replay', 'Canonical');
  expect(totals.agreement.alpha.toFixed(3)).toBe('0.815');
  // Unit 12 was coded by one coder alone.
  expect(totals.agreement).toMatchObject({ n: 11, raters: 4 });
});
