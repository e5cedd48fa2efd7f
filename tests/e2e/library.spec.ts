import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { newSession } from './facilitator.ts';

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample session' }).click();
  await expect(page.getByRole('slider')).toBeVisible();
}

test('the sample opens in one click, is read only, and its duplicate is not', async ({ app }) => {
  const { page } = app;
  await openSample(page);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByText('Sample, read only')).toBeVisible();
  await expect(page.getByRole('form', { name: 'Composer' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Duplicate to change it' }).click();
  await expect(page.getByText('Sample, read only')).toHaveCount(0);
});

test('sessions are found by their title', async ({ app }) => {
  const { page } = app;
  for (const title of ['Embassy seminar', 'Staff course']) {
    await newSession(page, title);
    await page.getByRole('button', { name: 'Library' }).click();
  }
  await page.getByRole('searchbox').fill('embassy');
  await expect(page.getByRole('row', { name: /Embassy seminar/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Staff course/ })).toHaveCount(0);
});

test('a session without a title is refused beside the field', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'New session' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
});

test('every screen in both themes meets WCAG 2.2 AA as far as axe can tell', async ({ app }) => {
  const { page } = app;
  // Colours on their way from one theme to the other are nobody's to read.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const look = async (name: string) => {
    const builder = new AxeBuilder({ page }).withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21aa',
      'wcag22aa',
    ]);
    const { violations } = await builder.analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found, name).toEqual([]);
  };
  const both = async (name: string) => {
    await look(`${name}, paper`);
    await page.keyboard.press('Control+Shift+L');
    await look(`${name}, room`);
    await page.keyboard.press('Control+Shift+L');
  };
  await both('empty library');
  await openSample(page);
  await both('replay');
  for (const screen of ['Setup', 'Run', 'Report']) {
    await page.getByRole('button', { name: screen, exact: true }).click();
    await expect(page.getByRole('main').first()).toBeVisible();
    await both(screen);
  }
  await page.getByRole('button', { name: 'Library' }).click();
  await both('library');
});

test('nothing scrolls sideways in the smallest window', async ({ app }) => {
  const { page } = app;
  await openSample(page);
  await page.setViewportSize({ width: 1180, height: 720 });
  for (const screen of ['Replay', 'Setup', 'Run', 'Report']) {
    await page.getByRole('button', { name: screen, exact: true }).click();
    await expect(page.getByRole('main').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, screen).toBe(0);
  }
});
