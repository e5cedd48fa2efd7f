import type { attachmentEvents, bookmarkEvents, noteEvents } from '../../game/event/notes.ts';
import { listed } from '../words/counts.ts';
import type { Sentences, Telling } from './telling.ts';
import { because } from './telling.ts';

type NewMove = string | null | undefined;

function newPlace(moveId: NewMove, telling: Telling): string {
  if (moveId === undefined) return '';
  return moveId === null ? 'it belongs to no move' : `it belongs to ${telling.move(moveId)}`;
}

function newSpeaker(speaker: string | undefined, telling: Telling): string {
  if (speaker === undefined) return '';
  return speaker === '' ? 'nobody is named' : `${telling.say(speaker, 'speaker')} spoke`;
}

function changes(...parts: string[]): string {
  return listed(parts.filter(Boolean));
}

export const noteSentences: Sentences<keyof typeof noteEvents> = {
  noteTaken: ({ text, speaker, visibility }, telling) => {
    const who = speaker === '' ? '' : `, ${telling.say(speaker, 'speaker')}`;
    return `Note for ${telling.knownTo(visibility)}${who}: ${telling.quote(text, 'text')}.`;
  },
  noteAmended: ({ text, speaker, moveId }, telling) =>
    `A note is amended: ${changes(
      text === undefined ? '' : telling.quote(text, 'text'),
      newSpeaker(speaker, telling),
      newPlace(moveId, telling),
    )}.`,
  noteStruck: ({ reason }, telling) => `A note is struck${because(reason, telling)}.`,
  noteDisclosed: ({ to, note }, telling) =>
    `A note becomes known to ${telling.knownTo(to)}: ${telling.quote(note.text, 'text')}.`,
};

export const bookmarkSentences: Sentences<keyof typeof bookmarkEvents> = {
  bookmarkSet: ({ label }, telling) => `Bookmark ${telling.quote(label, 'label')} is set.`,
  bookmarkRenamed: ({ label }, telling) =>
    `A bookmark is renamed ${telling.quote(label, 'label')}.`,
  bookmarkCleared: () => 'A bookmark is cleared.',
};

export const attachmentSentences: Sentences<keyof typeof attachmentEvents> = {
  attachmentAdded: ({ name, sha256 }, telling) =>
    `Picture ${telling.quote(name, 'name')} is added, SHA-256 ${sha256.slice(0, 12)}….`,
  attachmentAmended: ({ name, moveId }, telling) =>
    `A picture is amended: ${changes(
      name === undefined ? '' : telling.quote(name, 'name'),
      newPlace(moveId, telling),
    )}.`,
  attachmentStruck: ({ reason }, telling) => `A picture is struck${because(reason, telling)}.`,
  attachmentDisclosed: ({ to, attachment }, telling) =>
    `Picture ${telling.quote(attachment.name, 'name')} becomes known to ${telling.knownTo(to)}.`,
};
