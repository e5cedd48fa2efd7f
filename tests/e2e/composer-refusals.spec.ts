import { expect, test } from './app.ts';
import { composerField, line, openedToday } from './composing.ts';
import { logRow } from './facilitator.ts';

test('an instrument nobody knows is refused beside its field, with ways out', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedToday(page, 'Instrument');
  await keyboard.type('Talk to the banks #zzz');
  await keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Not logged: no such instrument in this pack');
  await expect(alert).toContainText('Your text is kept');
  const field = composerField(page, 'Instruments: zzz');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await alert.getByRole('button', { name: 'Keep it as text' }).click();
  await expect(alert).toHaveCount(0);
  await expect(line(page)).toBeFocused();
  await keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toContainText('Talk to the banks #zzz');
});

test('a seat nobody knows is refused where it would be told', async ({ app: { page } }) => {
  const { keyboard } = page;
  await openedToday(page, 'Seat');
  await keyboard.type('A quiet word !atlantis');
  await keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Not logged: no such seat');
  await expect(composerField(page, 'Seen by: atlantis')).toBeFocused();
  await alert.getByRole('button', { name: 'MOW' }).click();
  await keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, private, to score');
});

test('a time that cannot be read, ahead, or before the session is refused at the time', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedToday(page, 'Times');
  await keyboard.type('A late word ~25:99');
  await keyboard.press('Enter');
  const alert = page.getByRole('alert');
  const when = page.getByRole('textbox', { name: 'When it happened' });
  await expect(alert).toContainText('this is no time of day');
  await expect(when).toBeFocused();
  await expect(when).toHaveAttribute('aria-invalid', 'true');
  for (const [typed, words] of [
    ['2099-01-01 10:00', 'this is later than now'],
    ['2001-01-01 10:00', 'this is before the session'],
  ] as const) {
    await when.fill(typed);
    await expect(alert).toHaveCount(0);
    await keyboard.press('Control+Enter');
    await expect(alert).toContainText(words);
    await expect(when).toHaveValue(typed);
  }
  await alert.getByRole('button', { name: 'It happened just now' }).click();
  await keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toContainText('A late word');
});

test('more than three arguments for a move are refused at the arguments', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedToday(page, 'Arguments');
  await keyboard.type('Talk +one +two +three +four');
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('at most three arguments');
  const field = composerField(page, 'Arguments: 4 for');
  await expect(field).toBeFocused();
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Leave out argument 4' }).click();
  await keyboard.press('Escape');
  await keyboard.press('Control+Enter');
  await expect(logRow(page, '1.1')).toContainText('Talk');
});

test('a hundred thousand characters are kept, refused, and can be typed on', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedToday(page, 'Paste');
  const pasted = 'a long word '.repeat(8400);
  await keyboard.insertText(pasted);
  await keyboard.type('and more');
  await expect(line(page)).toHaveValue(`${pasted}and more`);
  const box = await line(page).boundingBox();
  expect(box?.height).toBeLessThan(160);
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('4,000 characters at most');
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveValue(`${pasted}and more`);
  await page.reload();
  await expect(line(page)).toHaveValue(`${pasted}and more`);
});
