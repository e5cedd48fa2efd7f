import type { Command } from '../../game/command.ts';
import type { Script } from './script.ts';
import { step, steps } from './script.ts';

type Answer = Command<'answerIndicator'>['answer'];

const outcome: readonly (readonly [indicator: string, answer: Answer, note: string])[] = [
  ['front-lines-frozen', 'yes', 'The line of round 1 held through the incident.'],
  ['gains-left-standing', 'yes', 'No text asked for any of it back.'],
  ['conditions-hard-to-enforce', 'partly', 'Hard for 180 days; after that a letter decides.'],
  ['sanctions-fatigue', 'unknown', 'Four rounds are too few to tell.'],
  ['support-networks-untouched', 'partly', 'Narrower, dearer and still there.'],
  ['image-kept', 'yes', 'Guarantor of the monitoring.'],
  ['lifelines-targeted', 'partly', 'Named in a text whose date was moved.'],
  ['broad-secondary-sanctions', 'no', 'Fourteen banks, and deferred.'],
  ['dual-use-tightened', 'partly', 'Service parts for lithography, and one class of motor.'],
  ['europe-endorses', 'partly', 'It guarantees the line and only recommends the list.'],
  ['kyiv-goes-along', 'unknown', 'It took the cranes and said nothing about the line.'],
  ['no-text', 'no', ''],
  ['blame-contested', 'no', ''],
  ['rebuild-later', 'partly', 'It offered, but did not wait for later.'],
];

const findings: readonly Omit<Command<'recordFinding'>, 'kind'>[] = [
  {
    finding: 'strength',
    text: 'Beijing answered the annex in three places, the clearing, Europe and the text itself, and depended on none of them alone.',
    moves: ['2.2', '2.9', '4.1'],
  },
  {
    finding: 'strength',
    text: 'Brussels set its own pace: every step towards the American list came with a delay or a door.',
    moves: ['2.5', '3.4', '4.4'],
  },
  {
    finding: 'strength',
    text: 'Reasons were short and spoken one at a time, so that arguments could be weighed before the dice were thrown.',
    moves: ['2.1', '3.3'],
  },
  {
    finding: 'area for improvement',
    text: 'Evaluators 1 and 3 read “named” in opposite ways from round 3 on. The anchors for F1 do not say whether being seen counts as being named.',
    moves: ['3.1', '3.3', '3.8'],
  },
  {
    finding: 'area for improvement',
    text: 'Beijing learned of the broken promise a round late and had no move prepared for it.',
    moves: ['1.2', '3.6'],
  },
  {
    finding: 'area for improvement',
    text: 'The last round was too short: one inject was skipped, and Kyiv, for whom control speaks, was hardly heard.',
    moves: ['4.7'],
  },
];

const actions: readonly Omit<Command<'planAction'>, 'kind'>[] = [
  {
    issue: 'F1 is read in two ways.',
    action:
      'Say in the anchors what counts as naming, in a draft, in a text in force and in public, and rehearse it with two examples.',
    owner: 'Research section',
    start: '2026-03-16',
    completion: '2026-03-27',
    findingId: 'R4',
  },
  {
    issue: 'Seats are unprepared for a broken deal.',
    action: 'Ask each seat in the brief for one move it keeps ready in case a partner defects.',
    owner: 'Exercise section',
    start: '2026-03-16',
    completion: '2026-04-10',
    findingId: 'R5',
  },
  {
    issue: 'Round 4 runs out of time.',
    action: 'Give the signing fifteen minutes for moves, and take them from the break.',
    owner: 'Lead umpire',
    start: '2026-03-13',
    completion: '2026-03-20',
    findingId: 'R6',
  },
  {
    issue: 'Kyiv is spoken for too seldom.',
    action: 'Name one member of control as Kyiv’s voice, with two injects of its own.',
    owner: 'Exercise section',
    start: '2026-03-23',
    completion: '2026-04-10',
    findingId: 'R6',
  },
];

const summary =
  'Beijing entered the afternoon as a bystander with friends and left it as a guarantor with a ' +
  'clause hanging over its banks. It gained most in round 1, when vague words cost nobody ' +
  'anything, and lost most of it to Annex C in one move.\n\n' +
  'What it won back came from Europe and from a part in the text; little came from Moscow, which ' +
  'sold the promise of prior sight for two of its own banks. Two of the evaluators leave Beijing ' +
  'ahead and the third behind. Nearly all that lies between them is what it takes to be named: for ' +
  'one of them, being seen is enough.';

/** After the last round: close, outcome, findings, improvement plan, summary. */
export const hotWash: Script = [
  step('15:21:30', { kind: 'closeSession' }),
  ...steps(
    '15:22:00',
    8,
    outcome.map(([indicator, answer, note]) => ({
      kind: 'answerIndicator',
      indicator,
      answer,
      note,
    })),
  ),
  step('15:24:05', {
    kind: 'takeNote',
    text: 'Hot wash: one thing each that surprised them. Annex C four times, the cranes twice.',
    speaker: 'Faculty observer',
    visibility: 'public',
  }),
  ...steps(
    '15:24:20',
    20,
    findings.map((finding) => ({ kind: 'recordFinding', ...finding })),
  ),
  ...steps(
    '15:26:40',
    30,
    actions.map((action) => ({ kind: 'planAction', ...action })),
  ),
  step('15:29:30', {
    kind: 'writeSummary',
    headline: 'Named in the annex, written into the text',
    text: summary,
  }),
];
