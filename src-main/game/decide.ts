import type { CommandData, CommandKind, ParsedCommand } from './command.ts';
import { decideAdjudication } from './decide/adjudication.ts';
import { decideArguments } from './decide/arguments.ts';
import { decideAssessment } from './decide/assessment.ts';
import { decideAttachments } from './decide/attachments.ts';
import { decideDeals } from './decide/deals.ts';
import type { Context, Deciders, Decision } from './decide/decision.ts';
import { decideInjects } from './decide/injects.ts';
import { decideDeclarations } from './decide/moves.ts';
import { decideBookmarks, decideNotes } from './decide/notes.ts';
import { decideParticipants } from './decide/participants.ts';
import { decideOrder } from './decide/order.ts';
import { decideRounds } from './decide/rounds.ts';
import { decideScores } from './decide/scores.ts';
import { decideSession } from './decide/session.ts';
import type { Refused } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { SessionState } from './state.ts';

export type { Context, Decision } from './decide/decision.ts';

const deciders: Deciders<CommandKind> = {
  ...decideSession,
  ...decideParticipants,
  ...decideRounds,
  ...decideOrder,
  ...decideInjects,
  ...decideDeclarations,
  ...decideArguments,
  ...decideAdjudication,
  ...decideScores,
  ...decideDeals,
  ...decideNotes,
  ...decideBookmarks,
  ...decideAttachments,
  ...decideAssessment,
};

/** After the session is closed the room is over, but judging and learning go on. */
const afterClose: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'reopenSession',
  'writeSummary',
  'changeDetails',
  'amendMove',
  'narrateAdjudication',
  'reorderRound',
  'discloseMove',
  'discloseInject',
  'giveScores',
  'clearScore',
  'revealScores',
  'revealRound',
  'reconcileScore',
  'reconcileScores',
  'discloseDeal',
  'takeNote',
  'amendNote',
  'strikeNote',
  'discloseNote',
  'setBookmark',
  'renameBookmark',
  'clearBookmark',
  'addAttachment',
  'amendAttachment',
  'strikeAttachment',
  'discloseAttachment',
  'assessImperative',
  'answerIndicator',
  'recordFinding',
  'changeFinding',
  'withdrawFinding',
  'planAction',
  'changeAction',
  'withdrawAction',
  'undo',
  'redo',
]);

function checkStatus(state: SessionState, kind: CommandKind): Refused | undefined {
  if (kind === 'createSession') return undefined;
  if (state.version === 0) return refuse('session-missing');
  if (state.session.sample) return refuse('session-sample');
  if (state.session.status === 'finished' && !afterClose.has(kind)) {
    return refuse('session-finished');
  }
  return undefined;
}

/** What a command comes to, or the rule that refuses it. Changes nothing. */
export function decide(state: SessionState, command: ParsedCommand, context: Context): Decision {
  const wrong = checkStatus(state, command.kind);
  if (wrong) return wrong;
  // A decider takes the data of its own kind; the checker cannot pair the two by itself.
  const decider = deciders[command.kind] as (
    state: SessionState,
    data: CommandData,
    context: Context,
  ) => Decision;
  return decider(state, command.data, context);
}
