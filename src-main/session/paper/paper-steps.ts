import type { Command } from '../../game/command.ts';
import { hasScoredAll } from '../../game/has-scored.ts';
import { evaluatorsOf, findMove } from '../../game/find.ts';
import { moveIdAt } from '../../game/move-id.ts';
import type { SessionState } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { ImportStep } from '../rehearse.ts';
import { movesFile, participantsFile, scoresFile, sessionFile } from '../../game/paper-files.ts';
import type { PaperMove } from './moves-sheet.ts';
import { nameKey } from './names.ts';
import type { Place } from './problem.ts';
import type { Paper } from './read-paper.ts';
import type { PaperScore } from './scores-sheet.ts';

/** A step that knows the row it comes from. */
export interface PaperStep extends ImportStep {
  readonly from: Place;
}

/**
 * What is asked of a new session so that it becomes the one on paper. All of it is recorded at
 * the time of the import; what happened earlier says so itself.
 */
export function* paperSteps(paper: Paper, at: string): Generator<PaperStep> {
  const { title, place, date = '', facilitator } = paper.session;
  const from: Place = { file: sessionFile.name };
  const rounds = plansOf(paper);
  const created = { kind: 'createSession' as const, title, place, date, facilitator, rounds };
  yield { command: created, at, from };
  for (const participants of inHundreds(peopleOf(paper))) {
    const command = { kind: 'addParticipants' as const, participants };
    yield { command, at, from: { file: participantsFile.name } };
  }
  const scoresByMove = Map.groupBy(paper.scores, ({ move }) => move);
  for (let round = 1; round <= rounds.length; round += 1) {
    yield { command: { kind: 'openRound', round }, at, from };
    for (const move of paper.moves) {
      const scores = scoresByMove.get(move.row) ?? [];
      if (move.round === round) yield* moveSteps(move, scores, paper.session.pack, at);
    }
    yield { command: { kind: 'closeRound', round }, at, from };
  }
  // What is on paper has been played, as no date or time in it may lie ahead; whoever goes on
  // with it reopens the session.
  yield { command: { kind: 'closeSession' }, at, from };
}

function* moveSteps(
  move: PaperMove,
  given: readonly PaperScore[],
  pack: Pack,
  at: string,
): Generator<PaperStep> {
  const from = { file: movesFile.name, row: move.row };
  let moveId = '';
  const log = (state: SessionState): Command => {
    moveId = moveIdAt(move.round, state.version + 1);
    return logged(move);
  };
  yield { command: log, at, from };
  if (move.outcome) yield { command: () => adjudicated(moveId, move), at, from };
  for (const rows of Map.groupBy(given, ({ evaluator }) => evaluator).values()) {
    const first = { file: scoresFile.name, row: rows[0]?.row ?? null };
    yield { command: (state) => scored(state, moveId, rows), at, from: first };
  }
  if (given.length > 0) yield { command: (state) => revealed(state, moveId, pack), at, from };
}

/** The pack's plan for as many rounds as it has, then rounds without a name. */
function plansOf({ session: { pack }, moves }: Paper) {
  const unplanned = { brief: 0, negotiate: 0, move: 0, adjudicate: 0, score: 0, hotWash: 0 };
  return Array.from(
    { length: moves.at(-1)?.round ?? 1 },
    (_, index) => pack.rounds[index] ?? { name: '', minutes: unplanned, breakAfter: 0 },
  );
}

/** The roster, else those who scored. */
function peopleOf({ participants, scores }: Paper) {
  const known = new Set(participants.map(({ name }) => nameKey(name)));
  const raters = new Set(scores.map(({ evaluator }) => evaluator));
  return [
    ...participants.map(({ seat, ...person }) =>
      seat === undefined ? person : { ...person, seat },
    ),
    ...[...raters]
      .filter((name) => !known.has(nameKey(name)))
      .map((name) => ({ name, part: 'evaluator' as const })),
  ];
}

function inHundreds<T>(all: readonly T[]): T[][] {
  const chunks = Math.ceil(all.length / 100);
  return Array.from({ length: chunks }, (_, index) => all.slice(index * 100, index * 100 + 100));
}

function logged({ seat, title, action, effect, occurredAt, ...move }: PaperMove): Command {
  const { instruments, targets, visibility } = move;
  const declared = { seat, title, action, effect, instruments, targets, visibility };
  const command = { kind: 'logMove' as const, ...declared };
  return occurredAt === undefined ? command : { ...command, occurredAt };
}

function adjudicated(moveId: string, { outcome }: PaperMove): Command {
  const ruling = { method: 'consensus' as const };
  const command = { kind: 'adjudicateMove' as const, moveId, ruling };
  return outcome === undefined ? command : { ...command, outcome };
}

/** What one evaluator gave a move. */
function scored(state: SessionState, moveId: string, rows: readonly PaperScore[]): Command {
  const name = nameKey(rows[0]?.evaluator ?? '');
  const evaluator = state.participants.find((one) => nameKey(one.name) === name)?.id ?? '';
  const scores = rows.map(({ criterion, value, reason }) => ({ criterion, value, reason }));
  return { kind: 'giveScores', moveId, evaluator, scores };
}

function revealed(state: SessionState, moveId: string, pack: Pack): Command {
  const command = { kind: 'revealScores' as const, moveId };
  const move = findMove(state, moveId);
  const complete = move && evaluatorsOf(state).every(({ id }) => hasScoredAll(move, pack, id));
  if (complete) return command;
  return { ...command, overrideReason: 'Scored on paper and keyed in as far as it goes.' };
}
