import type { Again, RescueBackup, RescueKnown } from '../../../src-main/contract/rescue.ts';
import type { FaultCode } from '../../../src-main/contract/faults.ts';
import { dateText, timeText } from '../../parts/time.ts';

/** “15:37:52”, with the day when that is another one. */
export function momentText(iso: string, now: Date): string {
  const time = timeText(iso, { seconds: true });
  const day = dateText(iso);
  return day === dateText(now.toISOString()) ? time : `${day}, ${time}`;
}

const titles: Partial<Record<FaultCode, string>> = {
  'library-newer': 'The library is of a newer Tabletop',
  'library-foreign': 'This is not a Tabletop library',
  'disk-full': 'The disk is full',
  'library-unwritable': 'Tabletop may not write to the library',
};

export function titleOf({ fault, sessions }: RescueKnown): string {
  if (!fault) return 'The library can be read';
  const isPart = sessions?.some(({ sound }) => sound > 0);
  return (
    titles[fault.code] ??
    (isPart ? 'Part of the library cannot be read' : 'The library cannot be read')
  );
}

/** Trouble that no backup would help. */
const ways: Partial<Record<FaultCode, string>> = {
  'library-newer':
    'Nothing in it was touched. Open it with the version that wrote it, or a later one, or open another library here.',
  'disk-full': 'Nothing has been deleted. Make room on the disk, then try again.',
  'library-unwritable':
    'That is no damage, and nothing has been changed. Allow yourself to write to the folder and the files of the library in it, or put the whole folder where you may, then try again. Until then it can be opened to look things up.',
};

/** Whether a backup may be the way out. */
export function isDamaged({ fault }: RescueKnown): boolean {
  return fault !== null && ways[fault.code] === undefined;
}

/** Of what was found where, in whole sentences after that of when. */
export function knownText(known: RescueKnown): string {
  const { fault, sessions, writtenAt } = known;
  if (!fault) return 'Every session in it verifies from end to end. There is nothing to restore.';
  const way = ways[fault.code];
  if (way !== undefined) return way;
  return [
    !sessions &&
      (known.isTooLarge
        ? 'It is larger than 512 MB, so that what is in it has not been looked into.'
        : 'Nothing in it can be read.'),
    othersText(known),
    writtenAt && `Something was last written at ${timeText(writtenAt)}.`,
    'Nothing has been deleted, and the damaged library is kept beside the new one.',
  ]
    .filter(Boolean)
    .join(' ');
}

export function hurtOf({ sessions }: RescueKnown) {
  return sessions?.filter(({ isWhole }) => !isWhole) ?? [];
}

function othersText(known: RescueKnown): string {
  if (!known.sessions) return '';
  const hurt = hurtOf(known).length;
  const others = known.sessions.length - hurt;
  if (others === 0) return '';
  const which = hurt > 0 ? 'other ' : '';
  return others === 1
    ? `The ${hurt > 0 ? 'other' : 'one'} session verifies from end to end.`
    : `The ${which}${countText(others)} sessions verify from end to end.`;
}

/** What is left of a log: “Its first 212 entries verify; the last 7 do not.” */
export function leftText({ sound, lost }: { sound: number; lost: number }): string {
  if (sound === 0) return 'None of its entries can be read.';
  if (lost === 0) return 'Its entries verify; the pack it is played with does not.';
  return `Its first ${sound} entries verify; ${lost === 1 ? 'what comes after does' : `the last ${lost} do`} not.`;
}

/** Whether it can be gone back to; one that was not looked into is looked into then. */
export function isRestorable({ holds, isTooLarge }: RescueBackup): boolean {
  return holds !== null || isTooLarge;
}

export function holdsText({ holds, isTooLarge }: RescueBackup): string {
  if (isTooLarge) return 'Larger than 512 MB: it is read from end to end when it is restored';
  if (!holds) return 'It cannot be read from end to end';
  if (!holds.last) return 'No sessions';
  const { title, move } = holds.last;
  if (holds.sessions === 1) return move ? `Everything up to ${move}` : `${title}, before any move`;
  const up = move ? `${title} up to ${move}` : `${title} before any move`;
  return `${capital(countText(holds.sessions))} sessions, ${up}`;
}

export function againText(again: Again | null): string {
  if (!again) return 'What was written after it';
  const { sessions, moves, entries, unread } = again;
  const parts = [
    sessions.length > 0 && sessionsText(sessions),
    moves.length > 0 && movesText(moves),
    entries > 0 && `${countText(entries)} other ${entries === 1 ? 'entry' : 'entries'}`,
    unread > 0 &&
      (unread === 1 ? 'what cannot be read' : `${countText(unread)} entries that cannot be read`),
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'Nothing';
  return capital(parts.join(', '));
}

function sessionsText([first = '', ...others]: readonly string[]): string {
  return others.length === 0
    ? `all of ${first}`
    : `all of ${countText(others.length + 1)} sessions`;
}

function movesText(moves: Again['moves']): string {
  if (moves.length <= 3) return moves.map(({ number }) => number).join(', ');
  return `${countText(moves.length)} moves from ${moves[0]?.number ?? ''} on`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function countText(count: number): string {
  return words[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
