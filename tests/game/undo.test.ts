import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { allMoves } from '../../src-main/game/find.ts';
import { undoDepth } from '../../src-main/game/state.ts';
import { undoWords } from '../../src-main/game/undo-words.ts';
import { given } from './given.ts';
import {
  adjudicated,
  argued,
  argument,
  closed,
  created,
  deal,
  eve,
  gathered,
  move,
  moved,
  opened,
  phased,
  proposed,
  revealed,
  scored,
  whispered,
} from './histories.ts';

type History = readonly [before: readonly Command[], command: Command];
const inject = 'leaked-annex';
const noted: Command[] = [...moved, { kind: 'takeNote', text: 'Rain' }];
const pictured: Command[] = [...moved, { kind: 'addAttachment', name: 'Board' }];
const found: Command[] = [...moved, { kind: 'recordFinding', finding: 'strength', text: 'Calm' }];
const inPlan: Command[] = [...moved, { kind: 'planAction', issue: 'Slow', action: 'Hurry' }];
const marked: Command[] = [...moved, { kind: 'setBookmark', label: 'Here' }];

const steps: readonly History[] = [
  [moved, { kind: 'changeDetails', place: 'Tallinn' }],
  [moved, { kind: 'planRounds', rounds: [{ ...planned(), name: 'One' }] }],
  [moved, { kind: 'closeSession' }],
  [closed, { kind: 'reopenSession', reason: 'More' }],
  [moved, { kind: 'writeSummary', headline: 'It held', text: '' }],
  [moved, { kind: 'addParticipants', participants: [{ name: 'Zoe', seat: 'moscow' }] }],
  [moved, { kind: 'changeParticipant', participantId: eve, name: 'Eva' }],
  [moved, { kind: 'removeParticipant', participantId: eve }],
  [gathered, { kind: 'unassignSeat', participantId: 'p2' }],
  [gathered, { kind: 'openRound', round: 1 }],
  [moved, { kind: 'closeRound', round: 1 }],
  [moved, { kind: 'scheduleInject', injectId: inject, round: 1 }],
  [moved, { kind: 'deferInject', injectId: inject, round: 2 }],
  [moved, { kind: 'skipInject', injectId: inject, reason: 'No' }],
  [moved, { kind: 'logMove', seat: 'moscow', action: 'Wait' }],
  [moved, { kind: 'draftMove', seat: 'moscow', action: 'Wait' }],
  [
    [...opened, { kind: 'draftMove', seat: 'beijing', action: 'Talk' }],
    { kind: 'completeMove', moveId: move, effect: 'Calm' },
  ],
  [moved, { kind: 'amendMove', moveId: move, action: 'Other' }],
  [moved, { kind: 'withdrawMove', moveId: move }],
  [moved, { kind: 'addArgument', moveId: move, side: 'for', by: 'moscow', text: 'So' }],
  [argued, { kind: 'weighArgument', moveId: move, argumentId: argument, weight: 'strong' }],
  [argued, { kind: 'strikeArgument', moveId: move, argumentId: argument }],
  [moved, { kind: 'giveEstimate', moveId: move, by: 'moscow', middle: 50 }],
  [adjudicated.slice(0, -1), adjudicated.at(-1) ?? { kind: 'undo' }],
  [moved, scored.at(-1) ?? { kind: 'undo' }],
  [scored, { kind: 'clearScore', moveId: move, criterion: 'B1', evaluator: eve }],
  [scored, revealed.at(-1) ?? { kind: 'undo' }],
  [revealed, { kind: 'reconcileScore', moveId: move, criterion: 'B1', value: 2, reason: 'So' }],
  [opened, proposed.at(-1) ?? { kind: 'undo' }],
  [proposed, { kind: 'agreeDeal', dealId: deal }],
  [proposed, { kind: 'declineDeal', dealId: deal }],
  [moved, { kind: 'takeNote', text: 'Rain' }],
  [noted, { kind: 'amendNote', noteId: 'n9', text: 'Snow' }],
  [noted, { kind: 'strikeNote', noteId: 'n9' }],
  [moved, { kind: 'setBookmark', label: 'Here' }],
  [marked, { kind: 'renameBookmark', bookmarkId: 'b9', label: 'There' }],
  [marked, { kind: 'clearBookmark', bookmarkId: 'b9' }],
  [moved, { kind: 'addAttachment', name: 'Board', visibility: 'public' }],
  [pictured, { kind: 'amendAttachment', attachmentId: 'f9', name: 'Map' }],
  [pictured, { kind: 'strikeAttachment', attachmentId: 'f9' }],
  [moved, { kind: 'assessImperative', imperative: 'I1', round: 1, value: 1 }],
  [moved, { kind: 'answerIndicator', indicator: 'no-text', answer: 'yes' }],
  [moved, { kind: 'recordFinding', finding: 'strength', text: 'Calm', moves: [] }],
  [moved, { kind: 'planAction', issue: 'Slow', action: 'Start on time' }],
  [found, { kind: 'changeFinding', findingId: 'r9', finding: 'strength', text: 'Calmer' }],
  [found, { kind: 'withdrawFinding', findingId: 'r9' }],
  [inPlan, { kind: 'changeAction', actionId: 't9', issue: 'Slow', action: 'Start early' }],
  [inPlan, { kind: 'withdrawAction', actionId: 't9' }],
];

/** What happened in the room goes on, and what stands before it can still be taken back. */
const ticks: readonly History[] = [
  [moved, { kind: 'startPhase', phase: 'move' }],
  [phased, { kind: 'pausePhase' }],
  [[...phased, { kind: 'pausePhase' }], { kind: 'resumePhase' }],
  [phased, { kind: 'extendPhase', minutes: 5 }],
  [phased, { kind: 'extendPhase', minutes: -5 }],
  [phased, { kind: 'endPhase' }],
  [moved, { kind: 'releaseInject', injectId: inject }],
];

/** What has been made known stays known, and so does what it rests on. */
const disclosures: readonly History[] = [
  [whispered, { kind: 'discloseMove', moveId: move, to: 'public' }],
  [whispered, { kind: 'amendMove', moveId: move, action: 'Aloud', visibility: 'public' }],
  [proposed, { kind: 'discloseDeal', dealId: deal }],
  [noted, { kind: 'discloseNote', noteId: 'n9', to: 'public' }],
  [pictured, { kind: 'discloseAttachment', attachmentId: 'f9', to: ['moscow'] }],
  [proposed, { kind: 'discloseDeal', dealId: deal, to: ['brussels'] }],
];

function planned() {
  const minutes = { brief: 1, negotiate: 1, move: 1, adjudicate: 1, score: 1, hotWash: 0 };
  return { minutes, breakAfter: 0 };
}

const named = (list: readonly History[]) =>
  list.map(([before, command]) => ({ kind: command.kind, before, command }));

test.each(named(steps))('$kind is taken back as a whole', ({ before, command }) => {
  const state = given(before, command).when({ kind: 'undo' }).state;
  const { version, undo, ...content } = given(before).state;
  expect(state).toEqual({ ...content, version: state.version, undo: state.undo });
  expect(state.version).toBeGreaterThan(version);
  expect(state.undo.past).toEqual(undo.past);
  expect(state.undo.future).toHaveLength(1);
});

test.each(named(ticks))(
  '$kind stays, and what came before is taken back',
  ({ before, command }) => {
    const expected = given(before).when({ kind: 'undo' }).state;
    const state = given(before, command).when({ kind: 'undo' }).state;
    expect(allMoves(state)).toEqual(allMoves(expected));
    expect(state.undo).toEqual(expected.undo);
  },
);

test.each(named(disclosures))(
  '$kind cannot be taken back, nor what it rests on',
  ({ before, command }) => {
    given(before, command).when({ kind: 'undo' }).thenRefused('nothing-to-undo');
  },
);

test('what was done to something else since is taken back after a disclosure', () => {
  const typo: Command = { kind: 'amendMove', moveId: 'm1-9', action: 'A typing mistkae' };
  const before = given(whispered, { kind: 'logMove', seat: 'moscow', action: 'Wait' }, typo, {
    kind: 'discloseMove',
    moveId: move,
    to: 'public',
  });
  const { rounds, undo } = before.when({ kind: 'undo' }).state;
  expect(rounds[0]?.moves).toMatchObject([{ visibility: 'public' }, { action: 'Wait' }]);
  expect(undo.past.map(({ kind }) => kind)).toEqual(['moveLogged']);
});

test('what a disclosed deal says of a move is not taken back', () => {
  const link: Command = { kind: 'amendMove', moveId: 'm1-9', deals: [deal] };
  given(proposed, { kind: 'logMove', seat: 'beijing', action: 'Pay' }, link, {
    kind: 'discloseDeal',
    dealId: deal,
  })
    .when({ kind: 'undo' })
    .thenRefused('nothing-to-undo');
});

test('what was taken back before a disclosure is not brought back after it', () => {
  const argue = {
    kind: 'addArgument',
    moveId: move,
    side: 'for',
    by: 'moscow',
    text: 'So',
  } as const;
  given(whispered, argue, { kind: 'undo' }, { kind: 'discloseMove', moveId: move, to: 'public' })
    .when({ kind: 'redo' })
    .thenRefused('nothing-to-redo');
});

test('an undo that is refused says what stays', () => {
  const disclosed = given(whispered, { kind: 'discloseMove', moveId: move, to: 'public' });
  expect(undoWords(disclosed.state.undo)).toContain('stays known');
  expect(undoWords(given(created).state.undo)).toBe('There is nothing to undo.');
});

test('an undo says which versions no longer count, a redo which do again', () => {
  given(moved, { kind: 'closeSession' })
    .when({ kind: 'undo' })
    .then({ kind: 'undone', data: { from: 9, to: 10 } });
  given(moved, { kind: 'closeSession' }, { kind: 'undo' })
    .when({ kind: 'redo' })
    .then({ kind: 'redone', data: { from: 9, to: 10 } });
});

function note(text: string): Command {
  return { kind: 'takeNote', text };
}

test('steps are taken back one after the other, last first', () => {
  const { rounds } = given(opened, note('1'), note('2'), note('3'), { kind: 'undo' }).when({
    kind: 'undo',
  }).state;
  expect(rounds[0]?.notes.map(({ text }) => text)).toEqual(['1']);
});

test('no more steps are kept than can be taken back', () => {
  const notes = Array.from({ length: undoDepth + 5 }, (_step, index) => note(`Note ${index}`));
  const { undo } = given(opened, notes).when({ kind: 'takeNote', text: 'Last' }).state;
  expect(undo.past).toHaveLength(undoDepth);
  expect(undo.past.at(-1)?.kind).toBe('noteTaken');
});
