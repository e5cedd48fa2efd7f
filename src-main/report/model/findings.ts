import type { Finding } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';

export interface ReportFinding {
  readonly id: string;
  readonly text: string;
  /** The moves it rests on. */
  readonly moves: readonly MoveRef[];
}

export interface ReportFindings {
  readonly strengths: readonly ReportFinding[];
  readonly areas: readonly ReportFinding[];
}

export function findingsOf({ state, texts }: ReportContext, moves: ReportMoves): ReportFindings {
  const ofKind = (kind: Finding['kind']): ReportFinding[] =>
    state.findings
      .filter((finding) => finding.kind === kind)
      .map(({ id, text, moves: ids }, place) => ({
        id,
        text: texts.say(text, { where: `Finding, ${kind} ${place + 1}`, field: 'text' }),
        moves: ids.flatMap((moveId) => {
          const move = moves.get(moveId);
          return move ? [refOf(move)] : [];
        }),
      }));
  return { strengths: ofKind('strength'), areas: ofKind('area for improvement') };
}

export interface ReportAction {
  readonly issue: string;
  readonly action: string;
  readonly owner: string;
  readonly start: string;
  readonly completion: string;
}

export function planOf({ state, texts, people }: ReportContext): ReportAction[] {
  return state.actions.map(({ issue, action, owner, start, completion }, place) => {
    const at = (field: string) => ({
      where: `Improvement plan, row ${place + 1}, ${field}`,
      field,
    });
    return {
      issue: texts.say(issue, at('issue')),
      action: texts.say(action, at('action')),
      owner: people.owner(owner, at('owner')),
      start: texts.say(start, at('start')),
      completion: texts.say(completion, at('completion')),
    };
  });
}
