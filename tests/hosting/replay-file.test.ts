import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import { allMoves } from '../../src-main/game/find.ts';
import { writeReplayFile } from '../../src-main/hosting/replay-file.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { FileMirror } from '../../src-renderer/client/file-mirror.ts';
import { readFiled } from '../../src-renderer/client/read-filed.ts';
import { Play } from '../game/play.ts';

const page = '<!doctype html><body><!--session--><script>run()</script></body>';
const made = { page, savedAt: '2026-06-01T09:00:00.000Z', readCopy: () => undefined };

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]> & &lt; $& $1 $`',
  'line\u2028and\u2029paragraph',
  'nul\u0000 bell\u0007 lone\ud800',
  '<!--session-->',
  '‮right to left',
];

function written(audience: string) {
  const play = new Play().do(
    { kind: 'createSession', title: hostile[0] ?? '' },
    { kind: 'openRound', round: 1 },
    ...hostile.map((action) => ({ kind: 'logMove' as const, seat: 'beijing', action })),
    { kind: 'logMove', seat: 'moscow', action: 'Between us', visibility: 'control' },
  );
  const file = writeReplayFile(
    { events: play.events, pack: alaska },
    { audience, chathamHouse: false },
    made,
  );
  if (!('text' in file)) throw new Error(file.refusal.code);
  return { play, file };
}

/** What a browser takes for the data block: up to the first end tag. */
function blockIn(text: string): string {
  return /<script type="application\/json" id="session">([^]*?)<\/script/i.exec(text)?.[1] ?? '';
}

test('nothing that was typed ends the data, begins markup, or is lost', () => {
  const { play, file } = written('control');
  const block = blockIn(file.text);
  expect(block).not.toMatch(/[<>&\u2028\u2029]/);
  // The page around it stays what it was.
  expect(file.text.replace(block, '')).toBe(
    page.replace('<!--session-->', '<script type="application/json" id="session"></script>'),
  );
  const filed = readFiled(block);
  expect(filed?.events).toEqual(eventsFor('control', play.events));
  expect(runInNewContext(`(${block})`)).toMatchObject({ format: 'tabletop-replay' });
});

test('it is replayed from what is in it, to where the session had come', () => {
  const { play, file } = written('control');
  const filed = readFiled(blockIn(file.text));
  if (!filed) throw new Error('It cannot be read.');
  const { state } = new FileMirror(filed).view();
  expect(allMoves(state).map(({ action }) => action)).toEqual(
    allMoves(play.state).map(({ action }) => action),
  );
});

test('its bytes hold no private text', () => {
  expect(written('control').file.text).toContain('Between us');
  expect(written('public').file.text).not.toContain('Between us');
});

test('fonts for further letters are in the files that hold some', () => {
  const letters = '<style id="letters">@font-face{}</style>';
  const textWith = (title: string) => {
    const { events } = new Play().do({ kind: 'createSession', title });
    const request = { audience: 'public', chathamHouse: false };
    const lettered = { ...made, page: `${letters}${page}` };
    const file = writeReplayFile({ events, pack: alaska }, request, lettered);
    return 'text' in file ? file.text : '';
  };
  expect(textWith('Łódź')).toContain(letters);
  expect(textWith('Zürich – 20 €, naïve')).toContain('20 €');
  expect(textWith('Zürich – 20 €, naïve')).not.toContain('letters');
});

test('nothing but a whole file is read', () => {
  const block = blockIn(written('public').file.text);
  expect(readFiled(block)).not.toBeNull();
  expect(readFiled(block.slice(0, -1))).toBeNull();
  expect(readFiled('')).toBeNull();
  expect(readFiled(block.replace('"moveLogged"', '"moveSung"'))).toBeNull();
});

test('an audience that is none of the session’s is refused', () => {
  const { events } = written('public').play;
  const request = { audience: 'london', chathamHouse: false };
  expect(writeReplayFile({ events, pack: alaska }, request, made)).toMatchObject({
    refusal: { code: 'audience-unknown' },
  });
});
