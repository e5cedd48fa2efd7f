import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { findNote } from '../../src-main/game/find.ts';
import { given } from './given.ts';
import { closed, created, move, moved, opened, whispered } from './histories.ts';
import { minute, Play } from './play.ts';

const noted: Command[] = [
  ...moved,
  { kind: 'takeNote', text: 'They look tired', speaker: 'moscow', moveId: move },
];

function toldTo(audience: string, play: Play): string {
  return JSON.stringify(eventsFor(audience, play.events));
}

test('a note stays with control unless told otherwise, before, in and after the rounds', () => {
  for (const history of [created, opened, closed]) {
    const { rounds } = given(history)
      .when({ kind: 'takeNote', text: 'Tired' })
      .then({ kind: 'noteTaken', data: { visibility: 'control', round: 1, speaker: '' } });
    expect(rounds[0]?.notes).toHaveLength(1);
  }
});

test('a late note belongs to the round it was heard in', () => {
  const second: Command[] = [
    ...opened,
    { kind: 'closeRound', round: 1 },
    { kind: 'openRound', round: 2 },
  ];
  const asked = given(second);
  const openedAt = asked.state.rounds.map((round) => round.openedAt ?? '');
  asked
    .when({ kind: 'takeNote', text: 'Then', occurredAt: openedAt[0] })
    .then({ kind: 'noteTaken', data: { round: 1 }, occurredAt: openedAt[0] ?? '' });
  given(second)
    .when({ kind: 'takeNote', text: 'Now', occurredAt: openedAt[1] })
    .then({ kind: 'noteTaken', data: { round: 2 } });
  given(second)
    .when({ kind: 'takeNote', text: 'Before anything', occurredAt: minute(0) })
    .then({ kind: 'noteTaken', data: { round: 1 } });
});

test('an amendment records what differs and keeps what stood there', () => {
  const state = given(noted)
    .when({ kind: 'amendNote', noteId: 'n9', text: 'They look worried', speaker: 'moscow' })
    .then({ kind: 'noteAmended', data: { noteId: 'n9', text: 'They look worried' } });
  const note = findNote(state, 'n9');
  expect(note).toMatchObject({ text: 'They look worried', speaker: 'moscow', moveId: move });
  expect(note?.amendments).toMatchObject([{ version: 10, before: { text: 'They look tired' } }]);
});

test('a note can be taken off its move', () => {
  const state = given(noted).when({ kind: 'amendNote', noteId: 'n9', moveId: null }).state;
  expect(findNote(state, 'n9')).toMatchObject({
    moveId: null,
    amendments: [{ before: { moveId: move } }],
  });
});

test('a struck note stays, with its text', () => {
  const state = given(noted).when({ kind: 'strikeNote', noteId: 'n9', reason: 'Hearsay' }).state;
  expect(findNote(state, 'n9')).toMatchObject({ text: 'They look tired' });
  expect(findNote(state, 'n9')?.struckAt).not.toBeNull();
});

test('a note of control is in nobody else’s stream until it is disclosed', () => {
  const play = new Play().do(...noted, { kind: 'amendNote', noteId: 'n9', text: 'Exhausted' });
  for (const audience of ['public', 'beijing', 'moscow']) {
    expect(toldTo(audience, play)).not.toMatch(/tired|Exhausted|noteAmended/);
  }
  play.do({ kind: 'discloseNote', noteId: 'n9', to: ['moscow'] });
  expect(toldTo('moscow', play)).toContain('Exhausted');
  expect(toldTo('moscow', play)).not.toContain('tired');
  expect(toldTo('beijing', play)).not.toContain('Exhausted');
});

test('disclosing to more keeps those who knew, and everyone sees the note as it stands', () => {
  const play = new Play().do(
    ...noted,
    { kind: 'discloseNote', noteId: 'n9', to: ['moscow'] },
    { kind: 'discloseNote', noteId: 'n9', to: ['brussels'] },
  );
  expect(findNote(play.state, 'n9')?.visibility).toEqual(['moscow', 'brussels']);
  for (const audience of ['moscow', 'brussels']) {
    const seen = findNote(fold(eventsFor(audience, play.events)), 'n9');
    expect(seen).toMatchObject({ text: 'They look tired', visibility: ['moscow', 'brussels'] });
  }
});

test('whoever learns of a note later finds it where it was taken', () => {
  const play = new Play().do(
    ...noted,
    { kind: 'takeNote', text: 'Second', visibility: 'public' },
    { kind: 'discloseNote', noteId: 'n9', to: 'public' },
  );
  const { rounds } = fold(eventsFor('public', play.events));
  expect(rounds[0]?.notes.map(({ id }) => id)).toEqual(['n9', 'n10']);
});

test('whoever may read a note follows how it is amended and struck, without control’s reason', () => {
  const play = new Play().do(
    ...moved,
    { kind: 'takeNote', text: 'Aloud', visibility: ['moscow'] },
    { kind: 'amendNote', noteId: 'n9', text: 'Louder' },
    { kind: 'strikeNote', noteId: 'n9', reason: 'Hearsay' },
  );
  expect(toldTo('moscow', play)).toMatch(/Aloud.*Louder.*noteStruck/);
  expect(toldTo('moscow', play)).not.toContain('Hearsay');
  expect(toldTo('public', play)).not.toMatch(/Louder|noteStruck/);
});

test('a note that everyone may read names no one of the roster to the public, nor a secret move', () => {
  const play = new Play().do(
    ...whispered,
    { kind: 'takeNote', text: 'Hm', speaker: 'Ana', moveId: move, visibility: 'public' },
    { kind: 'amendNote', noteId: 'n9', text: 'Hm, hm', speaker: 'Boris' },
    { kind: 'amendNote', noteId: 'n9', moveId: null },
    { kind: 'amendNote', noteId: 'n9', moveId: move },
  );
  expect(toldTo('public', play)).not.toMatch(/Ana|Boris|m1-8/);
  expect(toldTo('moscow', play)).toMatch(/Ana.*Boris/);
  expect(findNote(fold(eventsFor('moscow', play.events)), 'n9')?.moveId).toBe(move);
  expect(findNote(fold(eventsFor('public', play.events)), 'n9')?.moveId).toBeNull();
});

test('a bookmark is set at a version, renamed, and cleared again', () => {
  const set = given(moved, { kind: 'setBookmark', label: 'Here', moveId: move });
  expect(set.when({ kind: 'takeNote', text: 'Set' }).state.bookmarks).toMatchObject([
    { id: 'b9', label: 'Here', version: 9, moveId: move },
  ]);
  const renamed = set.when({ kind: 'renameBookmark', bookmarkId: 'b9', label: 'There' }).state;
  expect(renamed.bookmarks).toMatchObject([{ id: 'b9', label: 'There', version: 9, moveId: move }]);
  expect(set.when({ kind: 'clearBookmark', bookmarkId: 'b9' }).state.bookmarks).toEqual([]);
});

test('bookmarks are control’s own', () => {
  const play = new Play().do(
    ...moved,
    { kind: 'setBookmark', label: 'Here' },
    { kind: 'renameBookmark', bookmarkId: 'b9', label: 'There' },
    { kind: 'clearBookmark', bookmarkId: 'b9' },
  );
  expect(toldTo('moscow', play)).not.toMatch(/ookmark/);
});
