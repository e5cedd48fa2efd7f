import { expect, test } from './app.ts';
import { openedSession } from './facilitator.ts';

const rail = (page: import('playwright/test').Page) =>
  page.getByRole('region', { name: 'Next injects' });

test('the due inject is in sight and released by key, while a move is being typed', async ({
  app,
}) => {
  const { page } = app;
  await openedSession(page, 'Due');
  await expect(rail(page)).toContainText('1.1due nowSummit called');
  const line = page.getByRole('textbox', { name: 'Log a move for Beijing' });
  await line.fill('A sentence nobody has finish');
  await page.keyboard.press('Control+j');
  const row = page.getByRole('article', { name: 'Inject, Summit called' });
  await expect(row).toContainText('I 1.1');
  await expect(row).toContainText('to all seats');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('A sentence nobody has finish');
  await expect(rail(page)).toContainText('1.2');
});

test('an inject is made up on the spot and nothing typed is lost', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Improvised');
  const line = page.getByRole('textbox', { name: 'Log a move for Beijing' });
  await line.fill('Half a move');
  await keyboard.press('Control+Shift+j');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Rain');
  await keyboard.press('Escape');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('Half a move');

  await keyboard.press('Control+Shift+j');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Rain');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await keyboard.type('It rains on the parade');
  await keyboard.press('Control+Enter');
  const row = page.getByRole('article', { name: 'Inject, Rain' });
  await expect(row).toBeVisible();
  await expect(line).toHaveValue('Half a move');
});

test('the deck by keyboard alone: walk, defer, skip with a reason, edit, release', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Keys');
  await page.getByRole('feed').focus();
  await keyboard.press('i');
  const drawer = page.getByRole('region', { name: 'Injects', exact: true });
  await expect(drawer.getByRole('button', { name: 'Release' })).toBeFocused();

  await test.step('defer', async () => {
    await keyboard.press('d');
    await expect(drawer.getByRole('textbox', { name: 'Why it is deferred' })).toBeFocused();
    await keyboard.type('Two are still being worked on');
    await keyboard.press('Control+Enter');
    const card = drawer.getByRole('article', { name: 'Inject 1.1, Summit called' });
    await expect(card).toContainText('deferred to round 2');
    await expect(card).toContainText('Two are still being worked on');
  });

  await test.step('skip, which asks why', async () => {
    await expect(drawer.getByRole('button', { name: 'Release' })).toBeFocused();
    await keyboard.press('j');
    const card = drawer.getByRole('article', { name: /^Inject 1\.2/ });
    await expect(card.getByRole('button', { name: 'Release' })).toBeFocused();
    await keyboard.press('x');
    await keyboard.press('Control+Enter');
    const reason = drawer.getByRole('textbox', { name: 'Why it is skipped' });
    await expect(reason).toHaveAttribute('aria-invalid', 'true');
    await reason.fill('No time');
    await keyboard.press('Control+Enter');
    await expect(card).toContainText('skipped');
    await expect(card).toContainText('No time');
  });

  await test.step('edit, and release in the new words', async () => {
    await expect(drawer.getByRole('button', { name: 'Release' })).toBeFocused();
    await keyboard.press('ArrowUp');
    const first = drawer.getByRole('article', { name: /^Inject 1\.1/ });
    await expect(first.getByRole('button', { name: 'Release' })).toBeFocused();
    await keyboard.press('e');
    await drawer.getByRole('textbox', { name: 'Title' }).fill('A summit, it seems');
    await keyboard.press('Control+Enter');
    await expect(drawer.getByRole('article', { name: /A summit, it seems/ })).toBeVisible();
    await expect(first.getByRole('button', { name: 'Release' })).toBeFocused();
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('article', { name: 'Inject, A summit, it seems' })).toBeVisible();
    await expect(first).toContainText('released');
  });

  await keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(page.getByRole('feed')).toBeFocused();
});

test('one that waits for another is due once that is released', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Chain');
  await page.getByRole('feed').focus();
  await page.keyboard.press('i');
  const drawer = page.getByRole('region', { name: 'Injects', exact: true });
  await expect(drawer.getByRole('button', { name: 'Release' })).toBeFocused();
  await drawer.getByRole('button', { name: /Annex C leaks|2\.1/ }).click();
  const card = drawer.getByRole('article', { name: /^Inject 2\.1/ });
  await card.getByRole('button', { name: 'Change' }).click();
  const form = drawer.getByRole('form', { name: 'Plan inject 2.1' });
  await form.getByRole('button', { name: /Round/ }).click();
  await page.getByRole('option', { name: /^1,/ }).click();
  await form.getByRole('button', { name: /Due/ }).click();
  await page.getByRole('option', { name: 'After another inject' }).click();
  await form.getByRole('button', { name: /Inject/ }).click();
  await page.getByRole('option', { name: /^1\.1/ }).click();
  await form.getByRole('button', { name: 'Plan' }).click();
  await expect(card).toContainText('after 1.1');
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('article', { name: 'Inject, Summit called' })).toBeVisible();
  await expect(card).toContainText('due now');
});

test('what seats were told is disclosed later, on record', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Disclosed');
  await page.getByRole('feed').focus();
  await page.keyboard.press('i');
  const drawer = page.getByRole('region', { name: 'Injects', exact: true });
  await drawer.getByRole('radio', { name: 'Chosen seats' }).click();
  await drawer.getByRole('button', { name: 'Release' }).click();
  await expect(drawer.getByRole('alert')).toContainText('Say who may know of it');
  await drawer.getByRole('checkbox', { name: 'Moscow' }).check({ force: true });
  await drawer.getByRole('button', { name: 'Release' }).click();
  const row = page.getByRole('article', { name: 'Inject, Summit called' });
  await expect(row).toContainText('to MOW');
  await drawer.getByRole('button', { name: 'Disclose' }).click();
  await drawer
    .getByRole('form', { name: /^Disclose/ })
    .getByRole('button', { name: 'Disclose' })
    .click();
  await expect(row).toContainText('to all seats');
});
