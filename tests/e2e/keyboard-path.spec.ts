import { expect, test } from './app.ts';
import { logRow, moves, roster, seating } from './facilitator.ts';

test('the same by keyboard alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await expect(page.getByRole('button', { name: 'Open the sample session' })).toBeFocused();

  await test.step('new session and roster', async () => {
    await keyboard.press('Control+n');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await keyboard.type('Staff course 26');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Before you open' })).toBeVisible();
    await keyboard.press('a');
    await keyboard.insertText(roster.join('\n'));
    await keyboard.press('Enter');
    await expect(page.getByText('0 of 8 seated')).toBeVisible();
  });

  await test.step('eight participants to four seats', async () => {
    const waiting = page.getByRole('grid', { name: 'Not seated' });
    await keyboard.press('Escape');
    for (let presses = 0; presses < 12; presses += 1) {
      if ((await waiting.locator(':focus').count()) > 0) break;
      await keyboard.press('Shift+Tab');
    }
    await keyboard.press('Home');
    for (const { seat, name } of seating) {
      // Whoever is seated leaves the list, and the next stands in the same place.
      await expect(waiting.locator(':focus')).toContainText(name);
      await keyboard.press(
        String(['Beijing', 'Moscow', 'Washington', 'Brussels'].indexOf(seat) + 1),
      );
      const column = page.getByRole('grid', { name: seat });
      await expect(column.getByRole('row', { name: new RegExp(name) })).toBeVisible();
    }
    await expect(page.getByText('8 of 8 seated')).toBeVisible();
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Round 1 of 4' })).toBeVisible();
  });

  await test.step('two rounds, six moves', async () => {
    for (const { key, action, round } of moves) {
      if (!(await page.getByRole('heading', { name: `Round ${round} of 4` }).isVisible())) {
        await keyboard.press('Control+k');
        await keyboard.type('Close round');
        await expect(page.getByRole('menuitem', { name: /^Close round/ })).toBeVisible();
        await keyboard.press('Enter');
        await expect(page.getByRole('alertdialog').locator(':focus')).toBeVisible();
        await keyboard.press('Enter');
        await expect(page.getByRole('alertdialog')).toBeHidden();
        await expect(page.getByRole('region', { name: /^Imperatives, end/ })).toBeVisible();
        // Out of what the closing asked, then out of the line.
        await keyboard.press('Escape');
        await keyboard.press('Escape');
        await keyboard.press('Control+ArrowRight');
        await expect(page.getByRole('heading', { name: `Round ${round} of 4` })).toBeVisible();
      }
      await keyboard.press(`Alt+${key}`);
      await keyboard.type(action);
      await keyboard.press('Enter');
      await expect(page.getByRole('article').filter({ hasText: action })).toBeVisible();
    }
  });

  await test.step('scores by two evaluators', async () => {
    // Shift Tab leads from the composer into the log; K goes back to the first move.
    for (let presses = 0; presses < 12; presses += 1) {
      await keyboard.press('Shift+Tab');
      if (await page.getByRole('feed').evaluate((feed) => feed === document.activeElement)) break;
    }
    for (let presses = 0; presses < 6; presses += 1) await keyboard.press('k');
    await keyboard.press('s');
    await keyboard.type('543333');
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Evaluator 2 Scoring as' })).toBeVisible();
    await keyboard.type('443333');
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Reveal' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(logRow(page, '1.1')).toHaveAccessibleName(/net \+2\.5$/);
  });

  await test.step('replay to the third move', async () => {
    await keyboard.press('Control+3');
    const cursor = page.getByRole('slider');
    for (let presses = 0; presses < 40; presses += 1) {
      if (await cursor.evaluate((slider) => slider === document.activeElement)) break;
      await keyboard.press('Tab');
    }
    await keyboard.press('Home');
    for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowRight');
    await expect(cursor).toHaveAttribute('aria-valuetext', /1\.3 Beijing/);
  });

  await test.step('report', async () => {
    await keyboard.press('Control+4');
    await expect(page.getByRole('button', { name: 'Export PDF' })).toBeVisible();
    await page.getByRole('radio', { name: 'PDF' }).focus();
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: 'Export HTML' })).toBeVisible();
    if (process.env['TABLETOP_E2E_HOST'] === 'electron') return;
    const download = page.waitForEvent('download');
    await keyboard.press('Control+e');
    expect((await download).suggestedFilename()).toMatch(/\.html$/);
  });
});
