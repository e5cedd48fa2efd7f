import { describe, expect, test } from 'vitest';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { awaitedSample } from '../../../src-renderer/screens/library/library-rows.ts';
import { evenRange, rangeText } from '../../../src-renderer/screens/library/net-range.ts';
import { netName } from '../../../src-renderer/screens/library/protagonist.ts';
import { actionsOf } from '../../../src-renderer/screens/library/session-actions.ts';
import {
  lineText,
  originText,
  statusNote,
  statusText,
} from '../../../src-renderer/screens/library/session-text.ts';
import { sizeText } from '../../../src-renderer/screens/library/size-text.ts';

const base: ShelvedSession = {
  ...awaitedSample,
  sample: false,
  title: 'Seminar',
  pack: { id: 'alaska', version: '1.2', title: 'Alaska', protagonist: 'Beijing' },
  rounds: { total: 4, closed: 0, open: null },
};
const labels = (session: ShelvedSession) => actionsOf(session).map(({ label }) => label);

describe('a session in a line', () => {
  test.each([
    [{ status: 'planned', players: { total: 16, seated: 14 } }, 'Planned', '14 of 16 seated'],
    [{ status: 'planned' }, 'Planned', 'Nobody yet'],
    [{ status: 'running', rounds: { total: 4, closed: 2, open: 3 } }, 'Running', 'Round 3 open'],
    [{ status: 'running' }, 'Running', 'Between rounds'],
    [{ status: 'finished' }, 'Finished', ''],
    [{ sample: true }, 'Sample', 'Read only'],
    [{ rounds: { total: 0, closed: 0, open: null } }, 'Damaged', 'Cannot be read'],
  ] as const)('%j is %s, %s', (rest, status, note) => {
    expect(statusText({ ...base, ...rest })).toBe(status);
    expect(statusNote({ ...base, ...rest })).toBe(note);
  });

  test('says where it was held, what it is a fork of, or its pack', () => {
    const held = { ...base, place: 'Room 2', date: '2026-03-11' };
    expect(originText(held)).toBe('Room 2, 11 Mar 2026');
    const left = { sessionId: 'a', version: 3, title: 'As it was', round: 2, move: '2.1' };
    const forked = { ...base, forkedFrom: left };
    const origin = { id: 'a', title: 'Seminar', isAbove: true };
    expect(originText({ ...forked, origin })).toBe('Fork of Seminar at 2.1');
    expect(originText(forked)).toBe('Fork of As it was at 2.1');
    const early = { ...base, forkedFrom: { ...left, move: null }, origin };
    expect(originText(early)).toBe('Fork of Seminar at round 2');
    expect(originText(base)).toBe('Pack: Alaska 1.2');
    expect(originText({ ...held, sample: true })).toBe('Pack: Alaska 1.2');
  });

  test('is opened where its status says', () => {
    expect(labels({ ...base, status: 'planned' })).toEqual(['Set up']);
    expect(labels({ ...base, status: 'running' })).toEqual(['Resume']);
    expect(labels({ ...base, status: 'finished' })).toEqual(['Replay', 'Report']);
    expect(labels(awaitedSample)).toEqual(['Open sample']);
    expect(labels({ ...base, keptIn: 'trash' })).toEqual(['Restore']);
  });

  test('a line is told by where it ends and how far it went', () => {
    expect(lineText({ ...base, positions: [2, -1.5, 4], net: 4 })).toBe(
      'Net ends at +4.0, lowest −1.5, highest +4.0',
    );
  });
});

describe('the scale that lines share', () => {
  test('holds every line and nought, by even steps', () => {
    expect(evenRange([-6.5, 15.1])).toEqual([-8, 16]);
    expect(evenRange([0, 4])).toEqual([0, 4]);
    expect(evenRange([0, 0])).toEqual([0, 0]);
  });

  test('is said with signs', () => {
    expect(rangeText(-8, 16)).toBe('−8 to +16');
    expect(rangeText(0, 4)).toBe('0 to +4');
    expect(rangeText(0, 0)).toBe('');
  });

  test('names whose position it is only when all measure the same', () => {
    expect(netName([{ protagonist: 'Beijing' }, { protagonist: 'Beijing' }])).toBe(
      'Net for Beijing',
    );
    expect(netName([{ protagonist: 'Beijing' }, { protagonist: 'Lagos' }])).toBe('Net');
    expect(netName([])).toBe('Net');
  });
});

test.each([
  [0, '1 kB'],
  [123_456, '123 kB'],
  [999_600, '1.0 MB'],
  [4_120_000, '4.1 MB'],
  [41_200_000, '41 MB'],
  [2_500_000_000, '2.5 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
