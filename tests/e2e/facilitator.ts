/** What a facilitator does, in the words of the screens. */
import { expect, type Page } from 'playwright/test';

export const roster = [
  'Trade desk, Economic section',
  'Technology desk, Science section',
  'Energy desk, Energy section',
  'Finance desk, Finance section',
  'Negotiating desk, Political section',
  'Commerce desk, Trade section',
  'Sanctions envoy, Sanctions desk',
  'Trade directorate, Customs section',
  'Evaluator 1, Economics, evaluator',
  'Evaluator 2, Europe, evaluator',
  'Lead umpire,, control',
];

/** Two players a seat, in the order of the roster. */
export const seating = ['Beijing', 'Moscow', 'Washington', 'Brussels'].flatMap((seat, index) =>
  roster.slice(index * 2, index * 2 + 2).map((line) => ({ seat, name: line.split(',')[0] ?? '' })),
);

export const moves = [
  { round: 1, key: 3, seat: 'Washington', action: 'Announce a framework ceasefire in principle' },
  { round: 1, key: 2, seat: 'Moscow', action: 'Ask for prior sight of every annex' },
  { round: 1, key: 1, seat: 'Beijing', action: 'Welcome the talks and offer monitors' },
  { round: 2, key: 4, seat: 'Brussels', action: 'Tie relief to verified withdrawal' },
  { round: 2, key: 3, seat: 'Washington', action: 'Circulate Annex C: fourteen banks exposed' },
  { round: 2, key: 1, seat: 'Beijing', action: 'Invite three capitals one by one' },
] as const;

export async function newSession(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { name: 'Before you open' })).toBeVisible();
}

export async function addPeople(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: 'Add people' }).fill(lines.join('\n'));
  await page.getByRole('button', { name: `Add ${lines.length} lines` }).click();
  await expect(page.getByRole('grid', { name: 'Not seated' }).getByRole('row')).not.toHaveText([
    'Nobody',
  ]);
}

export function person(page: Page, name: string) {
  return page.getByRole('row', { name: new RegExp(name) });
}

export async function openSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open session' }).click();
  await expect(page.getByRole('heading', { name: /^Round 1 of/ })).toBeVisible();
}

export function logRow(page: Page, number: string) {
  return page.getByRole('article', { name: new RegExp(`^${number.replace('.', '\\.')},`) });
}

/** A session with its roster and round 1 open. */
export async function openedSession(page: Page, title: string): Promise<void> {
  await newSession(page, title);
  await addPeople(page, roster);
  await openSession(page);
}

export async function logMove(page: Page, seat: string, action: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${seat}, \\d+ move`) }).click();
  await page.getByRole('textbox', { name: `Log a move for ${seat}` }).fill(action);
  await page.getByRole('button', { name: /^Log \d/ }).click();
  await expect(page.getByRole('article').filter({ hasText: action })).toBeVisible();
}

/** Fills in one evaluator's sheet for the chosen move and submits it. */
export async function score(page: Page, evaluator: string, levels: readonly number[]) {
  await expect(page.getByRole('button', { name: `${evaluator} Scoring as` })).toBeVisible();
  const groups = page.getByRole('form', { name: 'Score sheet' }).getByRole('radiogroup');
  for (const [index, level] of levels.entries()) {
    await groups
      .nth(index)
      .getByRole('radio')
      .nth(level + 2)
      .click();
  }
  await page.getByRole('button', { name: 'Submit' }).click();
}

/** Runs a command from the palette, by the beginning of its words. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Find a command' }).fill(words);
  await page
    .getByRole('menuitem', { name: new RegExp(`^${words}`) })
    .first()
    .click();
}
