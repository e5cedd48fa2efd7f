/** What a move is judged with, seen by axe, the two themes taking turns. */
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { command, logMove, logRow, openedSession } from './facilitator.ts';

test('axe finds nothing where moves are argued, ruled, scored and weighed up', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  // The two themes take turns.
  const look = async (name: string, place = 'aside') => {
    await keyboard.press('Control+Shift+L');
    expect.soft(await axeFindings(page, { within: place }), name).toEqual([]);
  };
  const log = page.getByRole('feed', { name: 'Moves' });
  const inLog = async (keys: string) => {
    await log.focus();
    await keyboard.press(keys);
  };
  await openedSession(page, 'Judging');
  await logMove(page, 'Moscow', 'Invite contractors into the eastern ports');
  await logMove(page, 'Washington', 'Circulate Annex C: fourteen banks exposed');
  await logRow(page, '1.1').click();
  const inspector = page.getByRole('complementary', { name: 'Move' });
  const ruling = inspector.getByRole('region', { name: 'Adjudication' });

  await inLog('f');
  await keyboard.type('Stage payments leave no dollar trail.');
  await look('argument');
  await keyboard.press('Enter');
  await inLog('a');
  await keyboard.type('A visible contractor is the next name in the annex.');
  await keyboard.press('Enter');
  await inspector.getByRole('button', { name: 'Estimate' }).click();
  await keyboard.type('60');
  await look('estimate');
  await keyboard.press('Enter');
  await inLog('d');
  await ruling.getByRole('radio', { name: 'Draw' }).click();
  await look('adjudicate by draw');
  await ruling.getByRole('radio', { name: '2d6' }).click();
  const form = inspector.getByRole('form', { name: 'Adjudicate' });
  await form.getByRole('textbox', { name: 'Needs' }).fill('8');
  await form.getByRole('textbox', { name: 'Typed from the table' }).fill('4 7');
  await form.getByRole('button', { name: 'Another modifier' }).click();
  await form.getByRole('textbox', { name: 'Its reason' }).fill('Cover from the state insurer');
  await keyboard.press('Enter');
  await expect(form.getByRole('alert')).toBeVisible();
  await look('refused dice');
  await form.getByRole('textbox', { name: 'Typed from the table' }).fill('4 6');
  await keyboard.press('Enter');
  await expect(ruling.getByRole('textbox', { name: 'Narration' })).toBeFocused();
  await keyboard.type('At a cost: port insurers ask for sovereign cover.');
  await ruling
    .getByRole('textbox', { name: 'Goes on until stopped' })
    .fill('Insurers ask for cover');
  await look('result');
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'In force' })).toBeVisible();
  await inLog('d');
  await keyboard.press('Escape');
  await expect(log).toBeFocused();
  await ruling.getByRole('button', { name: 'Stop the effect' }).click();
  await keyboard.press('Escape');
  await expect(log).toBeFocused();
  await ruling.getByRole('button', { name: 'Override' }).click();
  await look('override');
  await keyboard.press('Escape');

  await inLog('Shift+S');
  await inspector.getByRole('radio', { name: 'Move 1.1' }).click();
  await inspector.getByRole('button', { name: 'Start' }).press('Enter');
  for (const [evaluator, first] of [
    ['Evaluator 1', '5'],
    ['Evaluator 2', '1'],
  ] as const) {
    await expect(page.getByRole('region', { name: evaluator }).locator(':focus')).toBeVisible();
    await keyboard.press('Enter');
    await expect(inspector.getByRole('radio').and(page.locator(':focus'))).toBeVisible();
    await keyboard.press(first);
    if (first === '5') await look('blind sheet');
    for (const digit of '34233') await keyboard.press(digit);
    await keyboard.press('Control+Enter');
  }
  await expect(page.getByText('Everyone is in.')).toBeVisible();
  await keyboard.press('Escape');
  await inLog('Shift+R');
  await look('reveal round');
  await page.getByRole('button', { name: 'Reveal 1 move' }).click();
  await expect(logRow(page, '1.1')).toHaveAccessibleName(/scored, net/);
  await inLog('r');
  await keyboard.press('4');
  await look('reconcile');
  await keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change scores' }).click();
  await inspector.getByRole('radiogroup', { name: /F3/ }).getByRole('radio').nth(4).click();
  await page.getByRole('button', { name: 'Submit' }).click();
  await keyboard.type('Read the technical note');
  await keyboard.press('Control+Enter');
  await inLog('h');
  await look('history');
  await inLog('v');
  await look('where it stands');
  await inLog('Shift+V');
  await look('evidence');
  await keyboard.press('Escape');
  await command(page, 'Judge the imperatives');
  await look('imperatives');
  await command(page, 'Answer the outcome');
  await look('outcome');
  await keyboard.press('Control+3');
  await page.getByRole('main', { name: 'Replay' }).focus();
  await keyboard.press('v');
  await expect(page.getByRole('region', { name: /^Evidence, as it stood/ })).toBeVisible();
  await look('evidence in replay', 'body');
});
