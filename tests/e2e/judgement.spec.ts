/** Where it stands, and why: from a number to its entry in the log and back, rounds judged at their end. */
import { expect, test } from './app.ts';
import { command, logMove, logRow, openedSession, score } from './facilitator.ts';

test('a number leads to the entry in the log, and the entry’s move to every number', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Evidence');
  await logMove(page, 'Beijing', 'Offer monitors: and say nothing on export clauses');
  await page.getByRole('feed').focus();
  await keyboard.press('v');
  await expect(
    page.getByText('Nothing is rated, so there is nothing that could change.'),
  ).toBeVisible();
  await keyboard.press('Escape');
  await score(page, 'Evaluator 1', [2, 0, 1, -1, 0, 0]);
  await score(page, 'Evaluator 2', [1, 0, 1, -1, 0, 0]);
  await page.getByRole('button', { name: 'Reveal' }).click();
  await expect(logRow(page, '1.1')).toHaveAccessibleName(/net \+3\.5$/);

  await page.getByRole('feed').focus();
  await keyboard.press('v');
  const standing = page.getByRole('region', { name: 'Where it stands' });
  await expect(standing).toContainText('Krippendorff’s α (ordinal) is');
  await expect(standing).toContainText('by rule of thumb');
  await expect(standing).toContainText('Neither the sign of the net nor the order of the seats');
  await standing.getByRole('button', { name: '+1.5, Beijing, B1 Sanctions slack' }).click();

  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(
    evidence.getByRole('heading', { name: 'Beijing, B1 Sanctions slack' }),
  ).toBeVisible();
  await evidence.getByRole('button', { name: '1.1' }).click();
  const slack = evidence.getByRole('region', { name: 'B1 Sanctions slack' });
  await expect(slack).toContainText('Mean of 2 evaluators, weight 1: adds +1.5');
  await expect(slack).toContainText('B1 at +2: ');
  await slack.getByRole('button', { name: '¶14' }).click();
  await expect(slack.getByText(/^¶14./)).toBeVisible();
  await slack
    .getByRole('button', { name: /^Hash of entry \d+, whole$/ })
    .first()
    .click();
  await expect(slack.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  const feeds = evidence.getByRole('region', { name: 'Feeds' });
  await expect(feeds.getByRole('listitem')).toContainText([/Round 1\+3\.5/, /Beijing\+3\.5/]);
  await feeds.getByRole('button', { name: 'Net position for Beijing' }).click();
  await expect(evidence.getByRole('row', { name: /^Together/ })).toContainText('+3.5');
  // What is no sum of ratings leads on, too: α to its pairs, and a pair to its move and back up.
  await evidence.getByRole('button', { name: 'Agreement, α' }).click();
  await expect(evidence.getByRole('heading', { name: 'Agreement, α' })).toBeFocused();
  const pair = evidence.getByRole('row', { name: /^1\.1.*B1/ });
  await expect(pair).toContainText('+2 +1');
  await pair.getByRole('button', { name: '1.1' }).click();
  await feeds.getByRole('button', { name: 'Spread of the evaluators' }).click();
  await evidence.getByRole('button', { name: 'Evaluator 2', exact: true }).click();
  await expect(evidence.getByRole('row', { name: /^Together/ })).toContainText('+3.0');
  await keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
});

test('imperatives are asked when a round closes, the outcome when the session does', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Judged');
  await command(page, 'Close round 1');
  await keyboard.press('Enter');
  const drawer = page.getByRole('region', { name: 'Imperatives, end of round 1' });
  const first = drawer.getByRole('region', { name: /^I1 / });
  await first.getByRole('textbox').fill('The lifeline was never in doubt');
  await first.getByRole('radio', { name: 'Advanced' }).click();
  await expect(first.getByRole('radio', { name: 'Advanced' })).toBeChecked();
  await expect(first.getByRole('button', { name: /^Hash of entry \d+, whole$/ })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Seats and coverage' })).toContainText(
    'Advanced',
  );
  const again = await app.restart();
  await again.getByRole('button', { name: 'Resume' }).first().click();
  await expect(
    again.getByRole('group', { name: 'Moves' }).or(again.getByRole('feed')),
  ).toBeVisible();
  await command(again, 'Judge the imperatives');
  await expect(again.getByRole('textbox', { name: 'Reason for I1' })).toHaveValue(
    'The lifeline was never in doubt',
  );
  await command(again, 'Answer the outcome');
  const outcome = again.getByRole('region', { name: 'Outcome' });
  await expect(outcome.getByRole('status')).toContainText('No indicator has been answered');
  const frozen = outcome.getByRole('radiogroup', { name: 'The front lines are frozen.' });
  await frozen.getByRole('radio', { name: 'Partly' }).click();
  await expect(outcome.getByRole('status')).toHaveText(
    'The outcome comes closest to loose freeze (0.5 of 6 indicators, five unknown).',
  );
});
