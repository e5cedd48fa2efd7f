import type { Presenting, Slide } from '../contract/slide.ts';
import { findRound, moveNumber, openRound } from '../game/find.ts';
import { focusMove } from '../game/focus-move.ts';
import { phaseNames } from '../game/phase-names.ts';
import { PointOfView } from '../game/point-of-view.ts';
import { secondsLeft } from '../game/running-time.ts';
import { netOf, valuesOf } from '../game/scoring.ts';
import { SessionClock } from '../game/session-clock.ts';
import type { Move, Round, SessionState } from '../game/state.ts';
import { trajectoryOf } from '../game/trajectory.ts';
import type { Pack } from '../scenario/pack.ts';
import type { LiveSession } from '../session/live-session.ts';

interface Kept {
  readonly view: PointOfView;
  readonly clock: SessionClock;
  readonly length: number;
}

/** The states an audience passed through, kept while a session is presented as it saw it. */
const kept = new WeakMap<object, Map<string, Kept>>();

/** Gives the memory back. */
export function endSlides(session: Presented): void {
  kept.delete(session);
}

type Presented = Pick<LiveSession, 'events' | 'pack'>;

/** What the room is shown of a moment: made of what the chosen audience had received by then. */
export function slideOf(session: Presented, { audience, version }: Presenting): Slide {
  const { view, clock } = keptFor(session, audience);
  const { pack } = session;
  const now = view.at(version);
  const at = new Date(clock.at(version)).toISOString();
  const move = focusMove(view, version);
  const round = openRound(now) ?? (move && findRound(now, move.round));
  return {
    audience,
    at,
    round: round ? { number: round.number, name: round.plan.name } : null,
    phase: round ? phaseAt(round, at) : null,
    move: move && moveOn(move, pack, audience),
    points: pointsIn(now, pack),
  };
}

function keptFor(session: Presented, audience: string): Kept {
  const views = kept.get(session) ?? new Map<string, Kept>();
  kept.set(session, views);
  const before = views.get(audience);
  const { events } = session;
  if (before?.length === events.length) return before;
  const view = before?.view ?? new PointOfView(audience);
  view.follow(events);
  const made = { view, clock: new SessionClock([...view.timeline.events]), length: events.length };
  views.set(audience, made);
  return made;
}

function phaseAt({ phase }: Round, at: string): Slide['phase'] {
  if (!phase) return null;
  return {
    name: phaseNames[phase.phase],
    secondsLeft: secondsLeft(phase, at),
    isPaused: phase.pausedAt !== null,
  };
}

/** Without reasons, notes and names, which stay on the laptop. */
function moveOn(move: Move, pack: Pack, audience: string): Slide['move'] {
  const values = valuesOf(move, pack);
  const { adjudication } = move;
  return {
    id: move.id,
    number: audience === 'control' ? moveNumber(move) : null,
    seat: move.seat,
    action: move.action,
    isPublic: move.visibility === 'public',
    isWithdrawn: move.status === 'withdrawn',
    ruling: adjudication && {
      outcome: adjudication.outcome,
      degree: adjudication.degree ?? null,
    },
    scores: pack.criteria.map(({ id }) => ({ criterion: id, value: values[id] ?? null })),
    net: netOf(move, pack),
  };
}

function pointsIn(now: SessionState, pack: Pack): Slide['points'] {
  return trajectoryOf(now, pack)
    .filter(({ net }) => net !== null)
    .map(({ move, position }) => ({
      id: move.id,
      seat: move.seat,
      round: move.round,
      position,
    }));
}
