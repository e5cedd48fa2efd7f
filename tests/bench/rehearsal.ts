import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Command } from '../../src-main/game/command.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import type { LiveSession } from '../../src-main/session/live-session.ts';

const instruments = alaska.instruments.map(({ id }) => id);
const seats = alaska.seats.map(({ id }) => id);
const levels = [-2, -1, 0, 1, 2] as const;
const perRound = 400;

/** The three whose sheets are filled in. */
export const evaluators = ['economics', 'Europe', 'Asia'].map((field) => ({
  name: `Evaluator, ${field}`,
  part: 'evaluator' as const,
}));

/** Plays until the log has so many events: moves, arguments, rulings, three evaluators, reveals. */
export function playUntil(session: LiveSession, events: number): void {
  if (session.state.participants.length === 0) {
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
export function moveCommand(turn: number): Command<'logMove'> {
  const [seat, target] = [seats[turn % seats.length] ?? '', seats[(turn + 1) % seats.length] ?? ''];
  return {
    kind: 'logMove',
    seat,
    action: `Offer the other side a review of paragraph ${turn} of the annex, in return for time.`,
    effect: 'Buy time until the signing.',
    instruments: [instruments[turn % instruments.length] ?? ''],
    targets: [target],
    visibility: turn % 4 === 0 ? [target] : 'public',
  };
}

function playMove(session: LiveSession, turn: number): void {
  for (const command of commandsOf(turn)) must(session, command(session.state));
}

/** What is asked for one move from its logging to its reveal; each is put when the last is done. */
export function commandsOf(turn: number): ((state: SessionState) => Command)[] {
  const by = seats[(turn + 2) % seats.length] ?? '';
  return [
    () => moveCommand(turn),
    (state) => {
      const text = 'It costs nothing.';
      return { kind: 'addArgument', moveId: newest(state), side: 'for', by, text };
    },
    (state) => ({
      kind: 'adjudicateMove',
      moveId: newest(state),
      ruling: { method: '2d6', target: 7, modifiers: [{ value: 1, reason: 'arguments' }] },
    }),
    ...[0, 1, 2].map((index) => (state: SessionState): Command => {
      const evaluator = state.participants[index]?.id ?? '';
      return {
        kind: 'giveScores',
        moveId: newest(state),
        evaluator,
        scores: scoresOf(turn + index),
      };
    }),
    (state) => ({ kind: 'revealScores', moveId: newest(state) }),
  ];
}

function newest({ rounds }: SessionState): string {
  return rounds.flatMap(({ order }) => order).at(-1) ?? '';
}

function scoresOf(turn: number) {
  return alaska.criteria.map(({ id }, place) => ({
    criterion: id,
    value: levels[(turn + place) % levels.length] ?? 0,
    reason: place === 0 ? 'It widens the grey zone.' : '',
  }));
}

/** Runs a command that has to work. */
export function must(session: LiveSession, command: unknown): void {
  const answer = session.execute(command);
  if (!answer.ok) throw new Error(`${answer.refusal.code} ${answer.refusal.field ?? ''}`);
}
