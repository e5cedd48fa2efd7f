import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { command, logMove } from './facilitator.ts';

test('a fork goes on, and is set beside its trunk and beside others, by keyboard', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Open the sample session' }).click();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.getByRole('main', { name: 'Replay' }).focus();
  for (const _ of [4, 3, 2]) await keyboard.press('Shift+ArrowLeft');
  await expect(page.getByRole('button', { name: 'Fork at round 2' })).toBeVisible();
  await keyboard.press('f');
  await page.getByRole('textbox', { name: 'Title' }).fill('  ');
  await keyboard.press('Enter');
  await expect(page.getByText('Write something first.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Title' }).fill('An annex without names');
  await keyboard.press('Enter');
  await expect(page.getByText('An annex without names')).toBeVisible();
  await expect(page.getByText('fork at round 2')).toBeVisible();
  await logMove(page, 'Washington', 'Circulate categories and no names');

  await command(page, 'Compare with the trunk');
  const pairs = page.getByRole('table', { name: 'Moves by round and seat' });
  await expect(pairs.getByText('Circulate categories and no names')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'By seat, since the fork' })).toBeVisible();
  await expect(page.getByText('B has 1 move to score')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press('Control+Shift+L');
  expect(await axeFindings(page)).toEqual([]);

  // A number leads to its moves, over which it is, and to their scores and entries.
  const differences = page.getByRole('complementary', { name: 'Differences' });
  await differences
    .getByRole('button', { name: 'Evidence for F1 Named and targeted' })
    .press('Enter');
  const evidence = page.getByRole('region', { name: 'Evidence', exact: true });
  await expect(evidence.getByText('Evidence, since the fork')).toBeVisible();
  const first = evidence.getByRole('row').nth(1);
  await expect(first).toContainText('Annex C');
  expect(await axeFindings(page)).toEqual([]);
  await first.getByRole('button', { name: '2.1' }).press('Enter');
  await expect(evidence.getByRole('button', { name: /^Hash of entry/ }).first()).toBeVisible();
  await evidence.getByRole('radio', { name: 'B' }).click();
  await expect(evidence).toContainText('Nothing of it is rated');
  await keyboard.press('Escape');
  await expect(
    differences.getByRole('button', { name: 'Evidence for F1 Named and targeted' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('region', { name: 'Positions as a table' })).toBeVisible();
  await keyboard.press('s');
  await expect(page.getByText('A has 1 move to score')).toBeVisible();
  await pairs.getByRole('button', { name: /^A, 2\.1/ }).focus();
  await keyboard.press('ArrowRight');
  const trunks = pairs.getByRole('button', { name: /^B, 2\.1/ });
  await expect(trunks).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Fork at 2.1' })).toBeVisible();
  await page.goBack();
  await expect(trunks).toBeFocused();
  await expect(page.getByRole('region', { name: 'Positions as a table' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('slider')).toBeFocused();
  await keyboard.press('f');
  await page.getByRole('textbox', { name: 'Title' }).fill('The annex again');
  await keyboard.press('Enter');
  await expect(page.getByText('The annex again')).toBeVisible();
  await command(page, 'Compare with the trunk');
  await expect(page.getByText('Nothing has been moved in B since the fork.')).toBeVisible();
  await expect(page.getByText('No move')).toHaveCount(0);

  await keyboard.press('o');
  const bar = page.getByRole('region', { name: 'Marked sessions' });
  await expect(bar.getByText('2 marked to compare')).toBeVisible();
  await page.getByRole('row', { name: /^An annex without names/ }).focus();
  await keyboard.press('x');
  await keyboard.press('c');
  await expect(page.getByText('A, B and C have one log up to round 2')).toBeVisible();
  await expect(pairs.getByRole('button', { name: /^A, 2\.1/ })).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  const annex = pairs.getByRole('button', { name: /^C, 2\.1: Circulate categories/ });
  await expect(annex).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 568 });
  await expect(page.getByRole('tab', { name: 'Moves' })).toBeVisible();
  await keyboard.press('F6');
  await expect(page.getByRole('tab', { name: 'Position', selected: true })).toBeInViewport();
  await page.getByRole('tab', { name: 'Seats' }).click();
  await expect(page.getByRole('region', { name: 'Seat and criterion, scrolls' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('tab', { name: 'Moves' }).click();
  if (size) await page.setViewportSize(size);
  await annex.focus();
  await keyboard.press('Enter');
  await expect(page.getByText('fork at round 2')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fork at 2.1' })).toBeVisible();
  await keyboard.press('Alt+ArrowLeft');
  await expect(annex).toBeFocused();
  await keyboard.press('o');
  await bar.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('row', { name: /^Four rounds after the summit/ }).focus();
  await keyboard.press('x');
  await keyboard.press('c');
  await expect(bar.getByText('One is marked.')).toBeVisible();
  await page.getByRole('row', { name: /^An annex without names/ }).focus();
  await page.getByRole('button', { name: 'Mark An annex without names' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press('c');
  await expect(page.getByRole('heading', { name: /^Compare Four rounds/ })).toBeAttached();
  await page.evaluate(() => {
    location.hash = `${location.hash},nobody`;
  });
  await expect(page.getByText('One of them cannot be read.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
