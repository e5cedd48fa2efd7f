import type { Visibility } from '../event/moves.ts';
import type { PhotoMedia } from '../photo.ts';

/** What stood there before. */
export interface AnnotationAmendment<Fields> {
  readonly at: string;
  readonly version: number;
  readonly before: Partial<Fields>;
}

interface NoteFields {
  readonly text: string;
  /** A seat, a participant, or words; empty when nobody is named. */
  readonly speaker: string;
  readonly moveId: string | null;
}

export interface Note extends NoteFields {
  readonly id: string;
  readonly round: number;
  /** When it was said. */
  readonly at: string;
  readonly recordedAt: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly amendments: readonly AnnotationAmendment<NoteFields>[];
  readonly struckAt: string | null;
}

export interface Bookmark {
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly version: number;
  readonly moveId: string | null;
}

interface AttachmentFields {
  /** What it shows, in words. */
  readonly name: string;
  readonly moveId: string | null;
}

/** A photo; its bytes are kept by the hash of the original. */
export interface Attachment extends AttachmentFields {
  readonly id: string;
  readonly round: number;
  readonly at: string;
  readonly version: number;
  readonly media: PhotoMedia;
  readonly sha256: string;
  readonly bytes: number;
  /** Pixels; photos of before they were measured have none. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly visibility: Visibility;
  readonly amendments: readonly AnnotationAmendment<AttachmentFields>[];
  readonly struckAt: string | null;
}
