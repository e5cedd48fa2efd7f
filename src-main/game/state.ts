/**
 * What a session has come to: the fold of its log. Arranged by round, so that the cost of a
 * change does not grow with the session.
 */
import type { EventKind } from './event.ts';
import type { Answer } from './event/assessment.ts';
import type { DealStatus } from './deal-status.ts';
import type { Part } from './event/participants.ts';
import type { Level } from './event/scores.ts';
import type { ForkPlace } from './fork-place.ts';
import type { Details, Phase, RoundPlan } from './event/session.ts';
import type { Attachment, Bookmark, Note } from './state/annotations.ts';
import type { InjectAmendment, InjectState, Release, WrittenInject } from './state/inject.ts';
import type { Disclosed, Move } from './state/move.ts';
export type { Attachment, Bookmark, Note } from './state/annotations.ts';
export type { InjectAmendment, InjectState, Release, WrittenInject } from './state/inject.ts';
export type {
  Amended,
  Amendment,
  Disclosed,
  Move,
  Override,
  Reconciliation,
  Ruled,
  Score,
  Stopped,
} from './state/move.ts';

export interface SessionState {
  /** Version of the last event folded; 0 before the first. */
  readonly version: number;
  readonly session: SessionInfo;
  readonly participants: readonly Participant[];
  /** Planned, open and closed rounds; round n is at n − 1. */
  readonly rounds: readonly Round[];
  readonly deals: readonly Deal[];
  /** How injects stand, by id. What they say is in the deck: see `deckOf`. */
  readonly injects: Readonly<Record<string, InjectState>>;
  readonly writtenInjects: readonly WrittenInject[];
  readonly injectAmendments: Readonly<Record<string, readonly InjectAmendment[]>>;
  readonly bookmarks: readonly Bookmark[];
  readonly outcome: Readonly<Record<string, { answer: Answer; note: string }>>;
  readonly findings: readonly Finding[];
  readonly actions: readonly PlannedAction[];
  readonly summary: { readonly headline: string; readonly text: string };
  readonly undo: UndoStacks;
}

export interface SessionInfo extends Details {
  readonly id: string;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly status: 'planned' | 'running' | 'finished';
  readonly sample: boolean;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly forkedFrom: ForkedFrom | null;
}

export interface ForkedFrom extends ForkPlace {
  readonly sessionId: string;
  readonly version: number;
  /** What the other was called then. */
  readonly title: string;
  /** From where play left off to where it went on: in this fork, and in those it comes from. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
}

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly affiliation: string;
  readonly part: Part;
  /** The seat a player plays; null while not seated and for every other part. */
  readonly seat: string | null;
  readonly lead: boolean;
}

export interface Round {
  /** From 1. */
  readonly number: number;
  readonly plan: RoundPlan;
  readonly status: 'planned' | 'open' | 'closed';
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly phase: PhaseClock | null;
  readonly phasesRun: readonly PhaseRun[];
  /** By when they were logged. */
  readonly moves: readonly Move[];
  /** Move ids by when they happened. */
  readonly order: readonly string[];
  readonly notes: readonly Note[];
  readonly releases: readonly Release[];
  readonly attachments: readonly Attachment[];
  readonly imperatives: Readonly<Record<string, { value: Level; reason: string }>>;
}

export interface PhaseClock {
  readonly phase: Phase;
  readonly startedAt: string;
  /** Planned minutes and extensions. */
  readonly minutes: number;
  readonly pausedAt: string | null;
  /** Milliseconds of pauses that have ended. */
  readonly pausedFor: number;
}

/** A phase that has ended. */
export interface PhaseRun {
  readonly phase: Phase;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Planned minutes and extensions. */
  readonly minutes: number;
  /** Milliseconds of pauses. */
  readonly pausedFor: number;
}

export interface Deal {
  readonly id: string;
  readonly round: number;
  readonly parties: readonly string[];
  readonly terms: string;
  readonly dueRound: number | null;
  readonly secret: boolean;
  /** Seats beyond the parties that know of it while it is secret. */
  readonly toldTo: readonly string[];
  readonly status: DealStatus;
  /** From its proposal on; a status is reached once. */
  readonly history: readonly DealStep[];
  readonly disclosed: Disclosed | null;
}

export interface DealStep {
  readonly status: DealStatus;
  readonly at: string;
  /** The move that did it. */
  readonly moveId: string | null;
  readonly reason: string;
}

export interface Finding {
  readonly id: string;
  readonly kind: 'strength' | 'area for improvement';
  readonly text: string;
  readonly moves: readonly string[];
}

export interface PlannedAction {
  readonly id: string;
  readonly issue: string;
  readonly action: string;
  readonly owner: string;
  readonly start: string;
  readonly completion: string;
}

/** Spans of versions, oldest first, that `undo` and `redo` would take. */
export interface UndoStacks {
  readonly past: readonly UndoStep[];
  readonly future: readonly UndoStep[];
  /** Whether what stands before the oldest step stays because it has been made known. */
  readonly disclosed: boolean;
}

export interface UndoStep {
  readonly from: number;
  readonly to: number;
  /** What happened first in the step, to say it in words. */
  readonly kind: EventKind;
  readonly moveId: string | null;
  /** Ids of what was recorded or changed, as far as it can be disclosed. */
  readonly about: readonly string[];
}

/** How many steps can be taken back; older mistakes are amended or withdrawn. */
export const undoDepth = 100;

/** A new, unshared state of a session to which nothing has happened. */
export function initialState(): SessionState {
  return {
    version: 0,
    session: {
      id: '',
      title: '',
      place: '',
      date: '',
      start: '',
      handling: '',
      facilitator: '',
      pack: { id: '', version: '', hash: '' },
      status: 'planned',
      sample: false,
      createdAt: '',
      closedAt: null,
      forkedFrom: null,
    },
    participants: [],
    rounds: [],
    deals: [],
    injects: {},
    writtenInjects: [],
    injectAmendments: {},
    bookmarks: [],
    outcome: {},
    findings: [],
    actions: [],
    summary: { headline: '', text: '' },
    undo: { past: [], future: [], disclosed: false },
  };
}

export function plannedRound(number: number, plan: RoundPlan): Round {
  return {
    number,
    plan,
    status: 'planned',
    openedAt: null,
    closedAt: null,
    phase: null,
    phasesRun: [],
    moves: [],
    order: [],
    notes: [],
    releases: [],
    attachments: [],
    imperatives: {},
  };
}
