import type { Command } from '../../../src-main/game/command.ts';
import { moved, opened } from '../histories.ts';
import type { Case } from './case.ts';

const noted: Command[] = [...moved, { kind: 'takeNote', text: 'Heard' }];
const struck: Command[] = [...noted, { kind: 'strikeNote', noteId: 'n9' }];
const pictured: Command[] = [...moved, { kind: 'addAttachment', name: 'Board' }];
const pictureStruck: Command[] = [...pictured, { kind: 'strikeAttachment', attachmentId: 'f9' }];

export const refusedNotes = {
  'bookmark-unknown': [
    [opened, { kind: 'clearBookmark', bookmarkId: 'b99' }, 'bookmarkId'],
    [opened, { kind: 'renameBookmark', bookmarkId: 'b99', label: 'Here' }, 'bookmarkId'],
  ],
  'note-unknown': [
    [noted, { kind: 'amendNote', noteId: 'n99', text: 'Seen' }, 'noteId'],
    [noted, { kind: 'strikeNote', noteId: 'm1-8' }, 'noteId'],
    [noted, { kind: 'discloseNote', noteId: 'n99', to: 'public' }, 'noteId'],
  ],
  'note-struck': [
    [struck, { kind: 'amendNote', noteId: 'n9', text: 'Seen' }, 'noteId'],
    [struck, { kind: 'strikeNote', noteId: 'n9' }, 'noteId'],
    [struck, { kind: 'discloseNote', noteId: 'n9', to: 'public' }, 'noteId'],
  ],
  'note-already-known': [
    [noted, { kind: 'discloseNote', noteId: 'n9', to: 'control' }, 'to'],
    [
      [...noted, { kind: 'discloseNote', noteId: 'n9', to: ['moscow'] }],
      { kind: 'discloseNote', noteId: 'n9', to: ['moscow'] },
      'to',
    ],
    [
      [...noted, { kind: 'discloseNote', noteId: 'n9', to: 'public' }],
      { kind: 'discloseNote', noteId: 'n9', to: ['moscow'] },
      'to',
    ],
  ],
  'photo-unknown': [
    [pictured, { kind: 'amendAttachment', attachmentId: 'f99', name: 'Map' }, 'attachmentId'],
    [pictured, { kind: 'strikeAttachment', attachmentId: 'f99' }, 'attachmentId'],
    [pictured, { kind: 'discloseAttachment', attachmentId: 'f99', to: 'public' }, 'attachmentId'],
  ],
  'photo-struck': [
    [pictureStruck, { kind: 'amendAttachment', attachmentId: 'f9', name: 'Map' }, 'attachmentId'],
    [pictureStruck, { kind: 'strikeAttachment', attachmentId: 'f9' }, 'attachmentId'],
    [pictureStruck, { kind: 'discloseAttachment', attachmentId: 'f9', to: 'public' }],
  ],
  'photo-already-known': [
    [pictured, { kind: 'discloseAttachment', attachmentId: 'f9', to: 'control' }, 'to'],
    [
      [...pictured, { kind: 'discloseAttachment', attachmentId: 'f9', to: 'public' }],
      { kind: 'discloseAttachment', attachmentId: 'f9', to: 'public' },
      'to',
    ],
  ],
} satisfies Record<string, readonly Case[]>;

/** Rules that others share, as notes and photos break them. */
export const sharedByNotes = {
  'move-unknown': [
    [noted, { kind: 'amendNote', noteId: 'n9', moveId: 'm1-99' }, 'moveId'],
    [moved, { kind: 'addAttachment', name: 'Board', moveId: 'm1-99' }, 'moveId'],
    [pictured, { kind: 'amendAttachment', attachmentId: 'f9', moveId: 'm1-99' }, 'moveId'],
  ],
  'amendment-empty': [
    [noted, { kind: 'amendNote', noteId: 'n9', text: 'Heard', speaker: '', moveId: null }],
    [pictured, { kind: 'amendAttachment', attachmentId: 'f9', name: 'Board' }],
  ],
  'visibility-empty': [
    [moved, { kind: 'takeNote', text: 'Heard', visibility: [] }, 'visibility'],
    [moved, { kind: 'addAttachment', name: 'Board', visibility: [] }, 'visibility'],
    [noted, { kind: 'discloseNote', noteId: 'n9', to: [] }, 'to'],
  ],
  'seat-unknown': [
    [noted, { kind: 'discloseNote', noteId: 'n9', to: ['london'] }, 'to'],
    [pictured, { kind: 'discloseAttachment', attachmentId: 'f9', to: ['london'] }, 'to'],
  ],
  'text-missing': [
    [moved, { kind: 'takeNote', text: ' ' }, 'text'],
    [moved, { kind: 'addAttachment', name: '' }, 'name'],
  ],
  malformed: [
    [moved, { kind: 'addAttachment', name: 'Board', sha256: 'a'.repeat(64) }],
    [moved, { kind: 'takeNote', text: 'Heard', visibility: 'moscow' }, 'visibility'],
  ],
} satisfies Record<string, readonly Case[]>;
