import type { Screening, Script, Trigger } from '../event/injects.ts';
import type { Visibility } from '../event/moves.ts';

/** Where an inject stands; one nobody has touched yet is not listed. */
export interface InjectState {
  readonly status: 'scheduled' | 'released' | 'deferred' | 'skipped';
  readonly round: number;
  readonly reason: string;
  /** Absent when it waits for nothing but its round. */
  readonly trigger?: Trigger;
}

/** An inject that is not of the pack. */
export interface WrittenInject extends Script {
  readonly id: string;
  readonly number: string;
  /** The round it was written for. */
  readonly round: number;
  readonly imported: boolean;
}

export interface InjectAmendment {
  readonly at: string;
  readonly version: number;
  readonly reason: string;
  /** The fields as they are since. */
  readonly changes: Partial<Script>;
}

export interface Release {
  readonly injectId: string;
  readonly at: string;
  readonly title: string;
  readonly text: string;
  readonly to: Visibility;
  readonly version: number;
  /** Its number in the deck; unknown to everyone but control. */
  readonly number?: string;
  /** Absent means the headline. */
  readonly onScreen?: Screening;
}
