import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

interface Looked {
  /** Selectors of where to look, and where not. */
  readonly within?: string;
  readonly without?: string;
  /** WCAG 2.2 AA alone, or the advice of its makers as well. */
  readonly rules?: 'wcag' | 'all';
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe finds, each with its places. Nothing moves: what is fading in is nobody's to read yet. */
export async function axeFindings(page: Page, looked: Looked = {}): Promise<string[]> {
  const { within, without, rules = 'wcag' } = looked;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  if (without) axe.exclude(without);
  if (rules === 'wcag') axe.withTags(wcag);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
