import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import { deckOf, findInject } from '../../src-main/game/deck.ts';
import { fold } from '../../src-main/game/evolve.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { given } from './given.ts';
import { created, opened, phased } from './histories.ts';
import { Play } from './play.ts';

const scripted = 'settlement-channel-seizes-up';
const rain = { title: 'Rain', text: 'It rains', round: 1 };
const write: Command = { kind: 'writeInjects', injects: [rain] };
const everyone = ['public', 'beijing', 'moscow', 'washington', 'brussels'];

function inject(state: SessionState, id: string) {
  return findInject(state, alaska, id);
}

test('the deck of a new session is the pack’s, numbered by round', () => {
  const deck = deckOf(given(created).state, alaska);
  expect(deck.map(({ id }) => id)).toEqual(alaska.injects.map(({ id }) => id));
  const numbers = deck.filter(({ home }) => home === 3).map(({ number }) => number);
  expect(numbers).toEqual(['3.1', '3.2', '3.3', '3.4']);
});

test('an inject can be written before the first round, and takes the next number of its round', () => {
  const inFirst = alaska.injects.filter(({ round }) => round === 1).length;
  const state = given(created)
    .when(write)
    .then({ kind: 'injectWritten', data: { injectId: 'i2', number: `1.${inFirst + 1}`, ...rain } });
  expect(inject(state, 'i2')).toMatchObject({ origin: 'written', status: 'scheduled', round: 1 });
});

test('a list of injects is one step, and taken back whole', () => {
  const list: Command = { kind: 'writeInjects', imported: true, injects: [rain, rain, rain] };
  const { state } = given(created, list);
  expect(deckOf(state, alaska).filter(({ origin }) => origin === 'imported')).toHaveLength(3);
  const undone = given(created, list).when({ kind: 'undo' }).state;
  expect(deckOf(undone, alaska)).toEqual(deckOf(given(created).state, alaska));
});

test('one bad inject keeps the whole list out', () => {
  given(created)
    .when({ kind: 'writeInjects', injects: [rain, { ...rain, targets: ['london'] }] })
    .thenRefused('seat-unknown', 'injects.1.targets');
  given(created)
    .when({ kind: 'writeInjects', injects: [{ ...rain, round: 9 }] })
    .thenRefused('round-unknown', 'injects.0.round');
  given(created)
    .when({ kind: 'writeInjects', injects: [{ ...rain, tests: ['B9'] }] })
    .thenRefused('criterion-unknown', 'injects.0.tests');
  given(created)
    .when({ kind: 'writeInjects', injects: [rain, { ...rain, title: ' ' }] })
    .thenRefused('text-missing', 'injects.1.title');
});

test('an inject that goes to nobody is refused', () => {
  const asked = given(opened, { kind: 'releaseInject', injectId: scripted, to: 'control' });
  asked
    .when({ kind: 'releaseInject', title: 'Rain', text: 'It rains', to: [] })
    .thenRefused('visibility-empty', 'to');
  asked
    .when({ kind: 'writeInjects', injects: [{ ...rain, targets: [] }] })
    .thenRefused('visibility-empty', 'injects.0.targets');
  asked
    .when({ kind: 'amendInject', injectId: 'leaked-annex', targets: [] })
    .thenRefused('visibility-empty', 'targets');
  asked
    .when({ kind: 'discloseInject', injectId: scripted, to: [] })
    .thenRefused('visibility-empty', 'to');
});

test('an amendment says what differs, and the earlier text is kept', () => {
  const state = given(created)
    .when({
      kind: 'amendInject',
      injectId: scripted,
      title: 'Payments stop',
      text: alaska.injects.find(({ id }) => id === scripted)?.text,
      reason: 'Clearer',
    })
    .then({
      kind: 'injectAmended',
      data: { injectId: scripted, title: 'Payments stop', reason: 'Clearer' },
    });
  const { title, amendments } = inject(state, scripted) ?? {};
  expect(title).toBe('Payments stop');
  expect(amendments?.[0]?.before.title).toBe('Settlement channel seizes up');
  expect(state.injectAmendments[scripted]?.[0]?.changes).toEqual({ title: 'Payments stop' });
});

test('nothing changed is no amendment', () => {
  given(created, write)
    .when({ kind: 'amendInject', injectId: 'i2', title: 'Rain' })
    .thenRefused('amendment-empty');
});

test('an amended inject is released in its new words', () => {
  given(opened, { kind: 'amendInject', injectId: scripted, title: 'Payments stop' })
    .when({ kind: 'releaseInject', injectId: scripted })
    .then({ kind: 'injectReleased', data: { title: 'Payments stop', number: '3.1' } });
});

test('one that was skipped is brought back by planning it', () => {
  const skipped = given(created, { kind: 'skipInject', injectId: scripted, reason: 'No time' });
  expect(inject(skipped.state, scripted)).toMatchObject({ status: 'skipped', round: 3 });
  const back = skipped.when({ kind: 'scheduleInject', injectId: scripted, round: 4 }).state;
  expect(inject(back, scripted)).toMatchObject({ status: 'scheduled', round: 4, number: '3.1' });
});

test('pausing on release is one commit, and only stops a clock that runs', () => {
  const release: Command = { kind: 'releaseInject', injectId: scripted, pause: true };
  given(phased).when(release).then({ kind: 'injectReleased' }, { kind: 'phasePaused' });
  given(opened).when(release).then({ kind: 'injectReleased' });
  given(phased, { kind: 'pausePhase' }).when(release).then({ kind: 'injectReleased' });
});

test('one made up on the spot joins the deck with a number of its own', () => {
  const { state } = given(opened, { kind: 'releaseInject', title: 'Rain', text: 'It rains' });
  const made = deckOf(state, alaska).find(({ origin }) => origin === 'improvised');
  expect(made).toMatchObject({ id: 'i8', title: 'Rain', status: 'released', home: 1 });
  expect(state.rounds[0]?.releases[0]?.number).toBe(made?.number);
});

test('what is known to seats can be disclosed, widens only, and is never taken back', () => {
  const whispered: Command = { kind: 'releaseInject', injectId: scripted, to: ['beijing'] };
  const told = given(opened, whispered)
    .when({ kind: 'discloseInject', injectId: scripted, to: ['moscow'] })
    .then({ kind: 'injectDisclosed', data: { to: ['beijing', 'moscow'], round: 1 } });
  expect(told.rounds[0]?.releases).toMatchObject([{ to: ['beijing', 'moscow'] }]);
  expect(told.undo.past).toEqual(given(opened, whispered).state.undo.past);
  given(opened, whispered)
    .when({ kind: 'discloseInject', injectId: scripted, to: ['beijing'] })
    .thenRefused('move-already-known', 'to');
  given(opened, { kind: 'releaseInject', injectId: scripted })
    .when({ kind: 'discloseInject', injectId: scripted, to: ['beijing'] })
    .thenRefused('move-already-known', 'to');
});

test('whoever learns of an inject later sees it where it stood', () => {
  const play = new Play().do(
    ...opened,
    { kind: 'releaseInject', injectId: scripted, to: 'control', onScreen: 'full' },
    { kind: 'releaseInject', title: 'Rain', text: 'It rains' },
    { kind: 'discloseInject', injectId: scripted, to: 'public' },
  );
  const seen = fold(eventsFor('public', play.events)).rounds[0]?.releases;
  expect(seen?.map(({ injectId }) => injectId)).toEqual([scripted, 'i9']);
  expect(seen?.[0]).toMatchObject({ at: play.state.rounds[0]?.releases[0]?.at, onScreen: 'full' });
});

test('until it is released nobody but control knows of an inject, and of its notes never', () => {
  const secret = { ...rain, note: 'Do not say who', expected: 'They will ask' };
  const play = new Play().do(
    ...opened,
    { kind: 'writeInjects', injects: [secret] },
    { kind: 'amendInject', injectId: 'i8', text: 'It pours' },
    { kind: 'deferInject', injectId: 'i8', round: 2, reason: 'Sun' },
    { kind: 'scheduleInject', injectId: 'i8', round: 1 },
    { kind: 'skipInject', injectId: scripted, reason: 'Too much' },
  );
  const before = play.events.filter(({ kind }) => !kind.startsWith('inject'));
  for (const audience of everyone) {
    expect(eventsFor(audience, play.events)).toEqual(eventsFor(audience, before));
  }
  play.do({ kind: 'releaseInject', injectId: 'i8' });
  for (const audience of everyone) {
    const told = JSON.stringify(eventsFor(audience, play.events));
    expect(told).toContain('It pours');
    expect(told).not.toMatch(/Do not say who|They will ask|number/);
  }
});

test('a move does not tell of the inject it answers to those who were not told of that', () => {
  const play = new Play().do(
    ...opened,
    { kind: 'releaseInject', injectId: scripted, to: ['beijing'] },
    { kind: 'logMove', seat: 'beijing', action: 'Reroute', injects: [scripted] },
  );
  expect(JSON.stringify(eventsFor('beijing', play.events.slice(-1)))).not.toContain(scripted);
  expect(JSON.stringify(eventsFor('beijing', play.events))).toContain(`"injects":["${scripted}"]`);
  expect(JSON.stringify(eventsFor('public', play.events))).not.toContain(scripted);
});
