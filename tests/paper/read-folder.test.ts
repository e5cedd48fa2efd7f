import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src-main/session/paper/read-folder.ts';
import { temporaryFolder } from '../store/temporary.ts';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const codesOf = (folder: string) => {
  const read = readFolder(folder);
  return read.ok ? [] : read.problems.map(({ file, code }) => `${file} ${code}`);
};

test('the CSV files of a folder are read, whatever the case of their names', () => {
  const read = readFolder(folderWith({ 'Moves.CSV': 'a', 'scores.csv': 'b', 'photo.jpg': 'c' }));
  expect(read.ok && [...read.contents.keys()].toSorted()).toEqual(['moves.csv', 'scores.csv']);
});

test('what systems leave in folders is left alone', () => {
  const read = readFolder(folderWith({ '._moves.csv': 'a', '.DS_Store': 'b' }));
  expect(read.ok && read.contents.size).toBe(0);
});

test('a file beyond any session’s size is refused before it is read', () => {
  const folder = folderWith({ 'moves.csv': 'x'.repeat(8 * 2 ** 20 + 1), 'session.csv': 'title' });
  expect(codesOf(folder)).toEqual(['moves.csv file-too-large']);
});

test('a file that cannot be read is named', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'moves.csv'));
  expect(codesOf(folder)).toEqual(['moves.csv file-unreadable']);
  expect(codesOf(join(folder, 'nowhere'))).toEqual([`${join(folder, 'nowhere')} file-unreadable`]);
});
