import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { whatIsKnown } from '../../../src-main/session/rescue/what-is-known.ts';
import { copyOfReadable } from '../../../src-main/session/rescue/read-only-copy.ts';
import { backupsOf } from '../../../src-main/store/backup-files.ts';
import { readAside } from '../../../src-main/store/read-aside.ts';
import { faultOf } from '../../store/fault-of.ts';
import { scratch, written } from './damaged.ts';

function known(file: string, lookedInto = 3) {
  const library = readAside(file);
  try {
    return whatIsKnown(library, backupsOf(file), lookedInto);
  } finally {
    library.close();
  }
}

function filesOf(folder: string): [name: string, bytes: string][] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path).toString('base64')]);
}

/** Two sessions, a backup after each move, and a last move that is damaged. */
function hurt() {
  const room = written();
  const whole = room.newSession('Whole');
  const torn = room.newSession('Torn');
  room.backUp(0);
  room.move(torn, 'Offer monitors');
  room.backUp(10);
  room.move(torn, 'Ask for the annex');
  room.move(whole, 'Welcome the talks');
  room.move(torn, 'Scratched later on');
  room.library.close();
  scratch(room.file, 'Scratched later on');
  return { ...room, whole, torn };
}

test('what is whole and what is hurt is told apart, entry by entry', () => {
  const { file } = hurt();
  const { sessions } = known(file);
  expect(sessions).toMatchObject([
    { title: 'Whole', isWhole: true, lost: 0 },
    { title: 'Torn', isWhole: false, lost: 1 },
  ]);
});

test('a backup says what it holds, and everything written after it', () => {
  const { file } = hurt();
  const [newer, older] = known(file).backups;
  expect(newer).toMatchObject({
    at: '2026-03-12T10:10:00Z',
    holds: { sessions: 2, last: { title: 'Torn', move: '1.1' } },
    again: {
      sessions: [],
      moves: [
        { title: 'Whole', number: '1.1' },
        { title: 'Torn', number: '1.2' },
      ],
      entries: 0,
      unread: 1,
    },
  });
  expect(older?.again?.moves).toHaveLength(3);
  expect(older?.holds?.last?.move).toBeNull();
});

test('a session that came after a backup would be typed again as a whole', () => {
  const room = written();
  room.newSession('First');
  room.backUp(0);
  const late = room.newSession('Late');
  room.move(late, 'Offer monitors');
  room.library.close();
  expect(known(room.file).backups[0]?.again?.sessions).toEqual(['Late']);
});

test('a backup that is damaged itself is none that can be restored', () => {
  const { file } = hurt();
  const [newest] = backupsOf(file);
  scratch(newest?.file ?? '', 'Offer monitors');
  expect(known(file).backups.map(({ holds }) => holds === null)).toEqual([true, false]);
});

test('only as many backups are looked into as are asked for', () => {
  const { file } = hurt();
  expect(known(file, 1)).toMatchObject({ backups: { length: 1 }, older: 1 });
});

test('where nothing can be read the backups still say what they hold', () => {
  const { file } = hurt();
  writeFileSync(file, 'Notes.'.repeat(1000));
  expect(faultOf(() => readAside(file)).code).toBe('library-unreadable');
  const { sessions, backups, marks } = whatIsKnown(null, backupsOf(file), 3);
  expect(sessions).toBeNull();
  expect(backups.map(({ holds, again }) => [holds?.sessions, again])).toEqual([
    [2, null],
    [2, null],
  ]);
  expect(marks).toHaveLength(1);
});

test('looking leaves every file as it was', () => {
  const { file } = hurt();
  const folders = [dirname(file), join(dirname(file), 'backups')];
  const seen = () => folders.map((folder) => filesOf(folder));
  const before = seen();
  known(file);
  expect(seen()).toEqual(before);
});

test('the copy to look things up in holds what verifies, and takes nothing more', () => {
  const { file, whole, torn } = hurt();
  const damaged = readAside(file);
  const copy = copyOfReadable(damaged);
  copy.seal();
  expect(copy.log.read(whole)).toHaveLength(known(file).sessions?.[0]?.sound ?? 0);
  expect(copy.log.verify(torn).ok).toBe(true);
  expect(faultOf(() => copy.settings.write('theme', 'room')).code).toBe('library-sealed');
  copy.close();
  damaged.close();
});
