/**
 * What the rules of a session need to know of its pack; a pack satisfies this shape as it is.
 * Kept apart from the pack so that the rules depend on nothing but what they use.
 */
import type { Trigger } from './event/injects.ts';
import type { Method } from './methods.ts';

export interface Rules {
  readonly seats: readonly { readonly id: string }[];
  readonly criteria: readonly Criterion[];
  readonly instruments: readonly { readonly id: string }[];
  readonly imperatives: readonly { readonly id: string }[];
  readonly profiles: readonly { readonly indicators: readonly { readonly id: string }[] }[];
  readonly injects: readonly ScriptedInject[];
  /** Absent: the standard ones. */
  readonly methods?: readonly Method[] | undefined;
}

/** A rated question. A benefit adds to the net, a fear takes from it, each times its weight. */
export interface Criterion {
  readonly id: string;
  readonly kind: 'benefit' | 'fear';
  /** A finite number, 0 or more. */
  readonly weight: number;
}

export interface ScriptedInject {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Seats it goes to; every seat when empty. */
  readonly targets: readonly string[];
  /** The round it is meant for. */
  readonly round: number;
  /** What it waits for within its round, if for anything. */
  readonly trigger?: Trigger | undefined;
  readonly expected: string;
  readonly note: string;
  readonly tests: readonly string[];
  readonly source: readonly string[];
}
