/** What is done in the composer, in the words of the Run screen. */
import { expect, type Page } from 'playwright/test';
import { newSession, openSession } from './facilitator.ts';

export function line(page: Page) {
  return page.getByRole('textbox', { name: /^Log a move for/ });
}

export function lineOf(page: Page, seat: string) {
  return page.getByRole('textbox', { name: `Log a move for ${seat}` });
}

export function composerField(page: Page, name: RegExp | string) {
  return page.getByRole('form', { name: 'Composer' }).getByRole('button', { name });
}

/** A session that is held today, with round 1 open and the caret in the line of Beijing. */
export async function openedToday(page: Page, title: string): Promise<void> {
  await newSession(page, title);
  const today = new Date();
  const month = today.toLocaleString('en-GB', { month: 'short' }).slice(0, 3);
  const date = page.getByRole('textbox', { name: 'Date' });
  await date.fill(`${today.getDate()} ${month} ${today.getFullYear()}`);
  await date.press('Enter');
  await openSession(page);
  await page.keyboard.press('Alt+1');
  await expect(lineOf(page, 'Beijing')).toBeFocused();
}

/** Logs what is typed and waits until the line is free again. */
export async function say(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await expect(line(page)).toHaveValue('');
}

/** Logs moves in a window that is not in front, where neither keys nor the pointer arrive. */
export async function sayBehind(page: Page, moves: readonly string[]): Promise<void> {
  await page.evaluate(async (texts) => {
    const typed = document.querySelector<HTMLTextAreaElement>('form[aria-label=Composer] textarea');
    const buttons = document.querySelectorAll<HTMLElement>('form[aria-label=Composer] button');
    const log = [...buttons].find(({ textContent }) => /^Log \d/.test(textContent));
    if (!typed || !log) throw new Error('There is no composer.');
    // As typing does it: past the value that React has set.
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    for (const text of texts) {
      value?.set?.call(typed, text);
      typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
      log.click();
      while (typed.value !== '') await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, moves);
}

export async function caretIn(page: Page): Promise<number> {
  return line(page).evaluate((element: HTMLTextAreaElement) => element.selectionStart);
}
