import { alaska } from '../../src-main/scenario/alaska.ts';
import type { LiveSession } from '../../src-main/session/live-session.ts';

const instruments = alaska.instruments.map(({ id }) => id);
const seats = alaska.seats.map(({ id }) => id);
const perRound = 400;

/** Plays until the log has so many events: moves, arguments, rulings, three evaluators, reveals. */
export function playUntil(session: LiveSession, events: number): void {
  if (session.state.participants.length === 0) {
    const evaluators = ['economics', 'Europe', 'Asia'].map((field) => ({
      name: `Evaluator, ${field}`,
      part: 'evaluator',
    }));
    must(session, { kind: 'addParticipants', participants: evaluators });
    must(session, { kind: 'openRound', round: 1 });
  }
  for (let turn = 0; session.state.version < events; turn += 1) {
    playMove(session, turn);
    const round = session.state.rounds.find(({ status }) => status === 'open');
    if (!round || round.order.length < perRound || round.number === session.state.rounds.length) {
      continue;
    }
    must(session, { kind: 'closeRound', round: round.number });
    must(session, { kind: 'openRound', round: round.number + 1 });
  }
}

/** The command to log a move, different each turn. */
export function moveCommand(turn: number) {
  return {
    kind: 'logMove',
    seat: seats[turn % seats.length],
    action: `Offer the other side a review of paragraph ${turn} of the annex, in return for time.`,
    effect: 'Buy time until the signing.',
    instruments: [instruments[turn % instruments.length]],
    targets: [seats[(turn + 1) % seats.length]],
    visibility: turn % 4 === 0 ? [seats[(turn + 1) % seats.length]] : 'public',
  };
}

function playMove(session: LiveSession, turn: number): void {
  must(session, moveCommand(turn));
  const moveId = session.state.rounds.flatMap(({ order }) => order).at(-1);
  const by = seats[(turn + 2) % seats.length];
  must(session, { kind: 'addArgument', moveId, side: 'for', by, text: 'It costs nothing.' });
  must(session, {
    kind: 'adjudicateMove',
    moveId,
    ruling: { method: '2d6', target: 7, modifiers: [{ value: 1, reason: 'arguments' }] },
  });
  for (const [index, { id }] of session.state.participants.entries()) {
    const scores = alaska.criteria.map((criterion, place) => ({
      criterion: criterion.id,
      value: ((turn + index + place) % 5) - 2,
      reason: place === 0 ? 'It widens the grey zone.' : '',
    }));
    must(session, { kind: 'giveScores', moveId, evaluator: id, scores });
  }
  must(session, { kind: 'revealScores', moveId });
}

/** Runs a command that has to work. */
export function must(session: LiveSession, command: unknown): void {
  const answer = session.execute(command);
  if (!answer.ok) throw new Error(`${answer.refusal.code} ${answer.refusal.field ?? ''}`);
}
