import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../src-main/shell/files-in.ts';

const folder = resolve('/room');

it('a file is found where the program was started, and by its whole path', () => {
  const whole = resolve('/desk/b.TABLETOP');
  expect(filesIn(['tabletop', 'a.tabletop', whole], folder)).toEqual([
    resolve(folder, 'a.tabletop'),
    whole,
  ]);
});

it('a desktop that says `file:` means the same file', () => {
  const file = resolve('/desk/Round 2 – Özil.tabletop');
  expect(filesIn([pathToFileURL(file).href], folder)).toEqual([file]);
});

it('options, other files and places on other machines are no files to open', () => {
  const words = ['--library=x.tabletop', 'notes.txt', 'file:///a%2Fb.tabletop', '.'];
  expect(filesIn([...words, 'file://elsewhere/a.tabletop'], '/room')).toEqual(
    process.platform === 'win32' ? ['\\\\elsewhere\\a.tabletop'] : [],
  );
});
