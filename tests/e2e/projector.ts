/** What a facilitator does with the projector, in either host. */
import { expect, type Page } from 'playwright/test';

export interface Projected {
  readonly screen: Page;
  /** Everything that came over its sockets; nothing where it has a port of another kind. */
  readonly frames: readonly string[];
}

/** Opens it from the bar and waits for what the room sees. */
export async function openProjector(page: Page): Promise<Projected> {
  const frames: string[] = [];
  const arrived = page.context().waitForEvent('page');
  page.context().once('page', (screen) => {
    screen.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
    });
  });
  await page.getByRole('button', { name: 'Projector off' }).click();
  await page
    .getByRole('dialog', { name: 'Projector' })
    .getByRole('button', { name: 'Open' })
    .click();
  const screen = await arrived;
  // By then it has come through the door, found its port and folded the log.
  await expect(screen.getByText('Net position for Beijing')).toBeVisible({ timeout: 60_000 });
  await page.bringToFront();
  await expect(page.getByRole('button', { name: 'Projector on, public view' })).toBeVisible();
  await page.keyboard.press('Escape');
  return { screen, frames };
}

/** Presses something in the panel, which is closed again. */
export async function choose(page: Page, role: 'button' | 'radio' | 'switch', name: string) {
  await page.bringToFront();
  await page.getByRole('button', { name: /^Projector (on|blank)/ }).click();
  const panel = page.getByRole('dialog', { name: 'Projector' });
  // A switch is pressed by its label; its input is not to be seen.
  await (
    role === 'switch' ? panel.getByText(name, { exact: true }) : panel.getByRole(role, { name })
  )
    .first()
    .click();
  await page.keyboard.press('Escape');
}
