import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { command, newSession } from './facilitator.ts';

async function openPacks(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'All packs' }).click();
  await expect(page.getByRole('heading', { name: 'Packs', exact: true })).toBeVisible();
}

async function duplicateAlaska(page: Page): Promise<void> {
  await openPacks(page);
  await page.getByRole('button', { name: 'Duplicate Alaska' }).click();
  await expect(page.getByRole('button', { name: /^Save version 1\.1/ })).toBeDisabled();
}

async function openSection(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

const weight = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ hasText: new RegExp(`^${text.replace('.', '\\.')}$`) });

test('a pack is changed, a mistake is shown as it is typed, and its next version is played', async ({
  app,
}) => {
  const { page } = app;
  await newSession(page, 'Before');
  await page.getByRole('button', { name: 'Library' }).click();
  await duplicateAlaska(page);

  // Items are added, moved, removed and brought back from the keyboard.
  await openSection(page, 'Instruments');
  const items = page.getByRole('region', { name: 'Instruments' }).getByRole('listitem');
  const count = await items.count();
  const first = (await items.first().textContent()) ?? '';
  await items.first().getByRole('button').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(items.nth(1)).toHaveText(first);
  await expect(items.nth(1).getByRole('button')).toBeFocused();
  await page.keyboard.press('n');
  await expect(items).toHaveCount(count + 1);
  await expect(page.getByRole('button', { name: /^Save version 1\.1, \d problems/ })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(items).toHaveCount(count);
  await page.keyboard.press('Control+Z');
  await expect(items).toHaveCount(count + 1);
  await items.last().getByRole('button').focus();
  await page.keyboard.press('Delete');
  await expect(items).toHaveCount(count);

  // Methods are the standard ones until one is changed, and again when it is changed back.
  await openSection(page, 'Methods');
  await page.getByRole('button', { name: '2d6' }).click();
  await field(page, 'Usual targets').fill('7 13');
  await expect(page.getByRole('list', { name: 'Odds without modifiers' })).toContainText('58.3 %');
  await expect(field(page, 'Usual targets')).toHaveAccessibleDescription(/The dice show 2 to 12/);
  await page.getByRole('button', { name: 'Back to the standard methods' }).click();
  await expect(page.getByText('The standard methods.')).toBeVisible();
  await openSection(page, 'Yardstick');
  await page.getByRole('radio', { name: 'ICD 203' }).click();
  await expect(page.getByRole('rowheader', { name: 'roughly even chance' })).toBeVisible();

  await openSection(page, 'Criteria');
  await field(page, 'At +1').fill('A clerk looks the other way.');
  await field(page, 'Weight').fill('heavy');
  await expect(field(page, 'Weight')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: 'Save version 1.1, 1 problem' })).toBeDisabled();

  // It is found again from the list, wherever one is, and after a crash.
  const again = await app.restart();
  await again.getByRole('link', { name: 'All packs' }).click();
  await again.getByRole('button', { name: 'Edit Alaska (copy)' }).click();
  await again.getByRole('button', { name: /Criteria, B1 Sanctions slack, Weight/ }).click();
  await expect(field(again, 'Weight')).toBeFocused();
  await expect(field(again, 'Weight')).toHaveValue('heavy');
  await field(again, 'Weight').fill('2,5');
  await again.keyboard.press('Control+Enter');
  await expect(again.getByText('Nothing has been changed.')).toBeVisible();
  await expect(again.getByText('Alaska (copy), version 1.1')).toBeVisible();

  // Every version stays, says what it changed, and can be gone on from.
  const versions = again.getByRole('region', { name: 'Versions' });
  await versions.getByRole('button', { name: /^1\.1/ }).click();
  await expect(versions).toContainText('3 changes');
  await expect(versions).toContainText('Criteria, B1 Sanctions slack, Weight');
  await versions.getByRole('button', { name: /^1\.0/ }).click();
  await expect(versions).toContainText('The first version.');
  await versions.getByRole('button', { name: 'Look at 1.0' }).press('Enter');
  await expect(again.getByText('Version 1.0, as it was saved.')).toBeVisible();
  await openSection(again, 'Criteria');
  await expect(field(again, 'Weight')).toHaveValue('1');
  await expect(field(again, 'Weight')).not.toBeEditable();
  await versions.getByRole('button', { name: 'Back to what is written' }).press('Enter');
  await expect(field(again, 'Weight')).toHaveValue('2.5');
  await expect(field(again, 'Weight')).toBeEditable();
  await versions.getByRole('button', { name: 'Go on from 1.0' }).click();
  await expect(again.getByRole('button', { name: /^Save version 1\.2/ })).toBeEnabled();
  await again.keyboard.press('Control+Z');
  await expect(again.getByText('Nothing has been changed.')).toBeVisible();

  await again.getByRole('button', { name: 'Library' }).click();
  await again.getByRole('button', { name: 'New session' }).click();
  await again.getByRole('textbox', { name: 'Title' }).fill('After');
  await again.getByRole('button', { name: /Pack/ }).click();
  await again.getByRole('option', { name: 'Alaska (copy) 1.1' }).click();
  await again.getByRole('button', { name: 'Create' }).click();
  await expect(again.getByText('Alaska (copy) 1.1', { exact: true }).last()).toBeVisible();
  await expect(weight(again, 'B1 2.5')).toBeVisible();

  await again.getByRole('button', { name: 'Library' }).click();
  await again.getByRole('row', { name: /Before/ }).dblclick();
  await expect(again.getByText(/^Alaska 1\.\d\s*$/)).toBeVisible();
  await expect(weight(again, 'B1 1')).toBeVisible();
});

test('a pack goes out as a file and comes back; a broken one is refused with its faults', async ({
  app,
}) => {
  const { page } = app;
  await duplicateAlaska(page);
  await command(page, 'Go to the packs');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export Alaska (copy)' }).click();
  const file = await (await download).path();
  const text = await readFile(file, 'utf8');
  const importing = async (name: string, content: string) => {
    const buffer = Buffer.from(content);
    const upload = { name, mimeType: 'application/json', buffer };
    await page.getByLabel('File of a pack').setInputFiles(upload);
  };
  await importing('broken.json', text.replace('"version": "1.0"', '"version": "first"'));
  await expect(page.getByRole('alert')).toContainText('Not imported: 1 problem');
  await expect(page.getByRole('alert')).toContainText('version: Two numbers, such as 1.0.');
  const packs = page.getByRole('list', { name: 'Packs' }).getByRole('listitem');
  await expect(packs).toHaveCount(3);
  const named = text.replace('"title": "Alaska (copy)"', '"title": "From a file"');
  await importing('named.json', named.replace('"version": "1.0"', '"version": "1.3"'));
  await expect(packs).toHaveCount(3);
  await expect(page.getByText('From a file 1.3')).toBeVisible();
  await page.getByRole('button', { name: 'Put away From a file' }).click();
  await expect(page.getByRole('button', { name: 'Take out From a file' })).toBeVisible();
});

test('the screens of packs meet WCAG 2.2 AA in both themes, and nothing scrolls sideways', async ({
  app,
}) => {
  const { page } = app;
  const look = async (name: string) => {
    for (const theme of ['paper', 'room']) {
      expect(await axeFindings(page), `${name}, ${theme}`).toEqual([]);
      await page.keyboard.press('Control+Shift+L');
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, name).toBe(0);
  };
  await page.setViewportSize({ width: 1180, height: 720 });
  await openPacks(page);
  await look('packs');
  await page.getByRole('button', { name: 'Read Alaska' }).click();
  await expect(page.getByText('Read only').first()).toBeVisible();
  await look('read only');
  await page.getByRole('button', { name: 'Duplicate to change it' }).click();
  for (const section of ['Criteria', 'Injects', 'Methods']) {
    await openSection(page, section);
    if (section === 'Criteria') await field(page, 'Weight').fill('heavy');
    await look(section);
  }
});
