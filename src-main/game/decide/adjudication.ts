import type { CommandData } from '../command.ts';
import { diceDegree, isDice, outcomeOf } from '../dice.ts';
import type { Adjudication, Stage } from '../event/adjudication.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Ruled } from '../state.ts';
import { knowsPerson } from './checks.ts';
import type { Context, Deciders } from './decision.ts';
import { happened } from './decision.ts';
import { ruled } from './ruling.ts';
import { standingMove } from './standing-move.ts';

type Asked = CommandData<'adjudicateMove'>;

function checkStage(stage: Stage | undefined): Refused | undefined {
  return stage && stage.at > stage.of ? refuse('stage-beyond', 'stage.at') : undefined;
}

function adjudicated(asked: Asked, context: Context): Adjudication | Refused {
  const ruling = ruled(asked.ruling, context);
  if ('ok' in ruling) return ruling;
  const outcome = asked.outcome ?? outcomeOf(ruling);
  if (!outcome) return refuse('outcome-missing', 'outcome');
  const beyond = checkStage(asked.stage);
  if (beyond) return beyond;
  const { narration, lasting, stage } = asked;
  // A person who says otherwise than the dice says how far, too.
  const fell = isDice(ruling) && asked.outcome === undefined ? diceDegree(ruling) : undefined;
  const degree = asked.degree ?? fell;
  return {
    ruling,
    outcome,
    narration,
    lasting,
    ...(degree && { degree }),
    ...(stage && { stage }),
  };
}

type Consequences = Pick<Adjudication, 'narration' | 'lasting' | 'degree' | 'stage'>;

function isTold(before: Ruled, { narration, lasting, degree, stage }: Consequences): boolean {
  return (
    before.narration === narration &&
    before.lasting === lasting &&
    before.degree === degree &&
    JSON.stringify(before.stage) === JSON.stringify(stage)
  );
}

export const decideAdjudication: Deciders<
  'adjudicateMove' | 'overrideAdjudication' | 'narrateAdjudication' | 'stopEffect'
> = {
  adjudicateMove(state, data, context) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (move.adjudication) return refuse('already-adjudicated', 'moveId');
    const result = adjudicated(data, context);
    if ('ok' in result) return result;
    return happened({ kind: 'moveAdjudicated', data: { ...result, moveId: data.moveId } });
  },
  overrideAdjudication(state, { by, reason, ...data }, context) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (!move.adjudication) return refuse('not-adjudicated', 'moveId');
    if (!knowsPerson(state, context.rules, by)) return refuse('participant-unknown', 'by');
    const result = adjudicated(data, context);
    if ('ok' in result) return result;
    const { moveId } = data;
    return happened({ kind: 'adjudicationOverridden', data: { ...result, moveId, by, reason } });
  },
  narrateAdjudication(state, data) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (!move.adjudication) return refuse('not-adjudicated', 'moveId');
    const beyond = checkStage(data.stage);
    if (beyond) return beyond;
    if (isTold(move.adjudication, data)) return refuse('amendment-empty');
    return happened({ kind: 'adjudicationNarrated', data });
  },
  stopEffect(state, data, { rules }) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (!move.adjudication?.lasting) return refuse('effect-none', 'moveId');
    if (move.adjudication.stopped) return refuse('effect-stopped', 'moveId');
    if (!knowsPerson(state, rules, data.by)) return refuse('participant-unknown', 'by');
    return happened({ kind: 'effectStopped', data });
  },
};
