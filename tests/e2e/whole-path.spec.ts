import { readFile } from 'node:fs/promises';
import { expect, test } from './app.ts';
import {
  addPeople,
  logMove,
  logRow,
  moves,
  newSession,
  openSession,
  person,
  roster,
  score,
  seating,
} from './facilitator.ts';

test('a whole exercise: from an empty library to a report', async ({ app }) => {
  const { page } = app;
  await newSession(page, 'Staff course 26');
  await addPeople(page, roster);

  await test.step('eight participants are assigned to four seats by dragging', async () => {
    for (const { seat, name } of seating) {
      const column = page.getByRole('grid', { name: seat });
      await person(page, name).dragTo(column);
      await expect(column.getByRole('row', { name: new RegExp(name) })).toBeVisible();
    }
    await expect(page.getByText('8 of 8 seated')).toBeVisible();
  });
  await openSession(page);

  await test.step('two rounds, six moves', async () => {
    for (const { seat, action, round } of moves) {
      const heading = page.getByRole('heading', { name: `Round ${round} of 4` });
      if (!(await heading.isVisible())) {
        await page.getByRole('button', { name: `Close round ${round - 1}` }).click();
        await page
          .getByRole('alertdialog')
          .getByRole('button', { name: /^Close round/ })
          .click();
        await page.getByRole('button', { name: `Open round ${round}` }).click();
      }
      await logMove(page, seat, action);
    }
    await expect(page.getByText('0 of 36 rated')).toBeVisible();
  });

  await test.step('two evaluators score the first move blind, then the scores are revealed', async () => {
    await logRow(page, '1.1').click();
    await score(page, 'Evaluator 1', [2, 1, 0, 0, -1, 0]);
    await score(page, 'Evaluator 2', [1, 1, 0, 0, 0, 0]);
    await page.getByRole('button', { name: 'Reveal' }).click();
    // B1 +1.5, B2 +1.0, F2 −0.5: the net is 1.5 + 1 + 0.5.
    await expect(logRow(page, '1.1')).toHaveAccessibleName(
      '1.1, Washington, public, scored, net +3.0',
    );
    await expect(page.getByText('6 of 36 rated')).toBeVisible();
    await expect(page.getByRole('img', { name: /Net position for Beijing/ })).toHaveAccessibleName(
      /\+3\.0/,
    );
  });

  await test.step('and a move that goes the other way', async () => {
    await logRow(page, '2.2').click();
    await score(page, 'Evaluator 1', [-2, 0, 0, 2, 1, 1]);
    await score(page, 'Evaluator 2', [-1, 0, 0, 2, 1, 0]);
    await page.getByRole('button', { name: 'Reveal' }).click();
    // −1.5 − 2 − 1 − 0.5.
    await expect(logRow(page, '2.2')).toHaveAccessibleName(
      '2.2, Washington, public, scored, net −5.0',
    );
  });

  await test.step('replay to the third move', async () => {
    await page.getByRole('button', { name: 'Replay', exact: true }).click();
    const cursor = page.getByRole('slider');
    await cursor.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect(cursor).toHaveAttribute('aria-valuetext', /1\.3 Beijing/);
    await expect(page.getByText('Welcome the talks and offer monitors').first()).toBeVisible();
    await expect(page.getByText('Tie relief to verified withdrawal')).toHaveCount(0);
  });

  await test.step('a finding is kept half-written, changed and withdrawn', async () => {
    await page.getByRole('button', { name: 'Report', exact: true }).click();
    const write = page.getByRole('button', { name: 'Add a strength or area' });
    const words = page.getByRole('textbox', { name: 'Finding' });
    await write.click();
    await words.fill('Calm');
    await page.getByRole('button', { name: /Add a move/ }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Close' }).click();
    await write.click();
    await expect(words).toHaveValue('Calm');
    await expect(page.getByRole('textbox', { name: 'Moves it rests on' })).toHaveValue('1.1');
    await page.getByRole('button', { name: 'Record' }).click();
    await write.click();
    await page.getByRole('button', { name: 'Change: Calm' }).click();
    await words.fill('Calm throughout');
    await page.keyboard.press('Control+Enter');
    const findings = page.getByRole('list', { name: 'Findings so far' });
    await expect(findings).toContainText('Calm throughout');
    await page.getByRole('button', { name: 'Withdraw: Calm throughout' }).click();
    await expect(findings).toHaveCount(0);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('the report is the one that is saved', async () => {
    await page.getByText('HTML', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Export HTML' })).toBeVisible();
    if (process.env['TABLETOP_E2E_HOST'] === 'electron') return;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export HTML' }).click();
    const file = await (await download).path();
    const html = await readFile(file, 'utf8');
    expect(html).toContain('Staff course 26');
    expect(html).toContain('Circulate Annex C: fourteen banks exposed');
    expect(html).toContain('−2.0');
  });
});
