import { expect, test } from './app.ts';

/** Long enough for anything that is asked again and again, in milliseconds. */
const rest = 700;

test('a window nobody touches asks nothing of main', async ({ app }) => {
  test.skip(process.env['TABLETOP_E2E_HOST'] === 'electron', 'A port cannot be listened in to.');
  const { page } = app;
  const devtools = await page.context().newCDPSession(page);
  let asked = 0;
  devtools.on('Network.webSocketFrameSent', () => (asked += 1));
  await devtools.send('Network.enable');
  // What a screen asks for as it comes has an end.
  const asksNothing = (where: string) =>
    expect
      .poll(
        async () => {
          asked = 0;
          await page.waitForTimeout(rest);
          return asked;
        },
        { message: `asked of main in ${where}`, intervals: [0], timeout: 6000 },
      )
      .toBe(0);
  await page.getByRole('button', { name: 'Open the sample session' }).click();
  await expect(page.getByRole('slider', { name: 'Replay cursor' })).toBeFocused();
  await page.keyboard.press(',');
  await asksNothing('Replay');
  for (const [key, name] of [
    ['Control+2', 'Run'],
    ['Control+1', 'Setup'],
    ['Control+4', 'Report'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: new RegExp(`^${name}`) })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await asksNothing(name);
  }
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByRole('searchbox').fill('annex');
  const found = page.getByRole('region', { name: 'Found' });
  await expect(found.getByRole('link').first()).toBeVisible();
  await asksNothing('the library');
});
