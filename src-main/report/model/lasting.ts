import { movesOfProject, projectsOf } from '../../game/lasting.ts';
import { standingMoves } from '../../game/scoring.ts';
import type { ReportContext } from '../context.ts';
import { resultText } from '../words/labels.ts';
import type { ReportAdjudication } from './adjudication.ts';
import type { KnownTo } from './known-to.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';
import { placeOf } from './place-of.ts';

export interface LastingEffect {
  readonly move: MoveRef;
  readonly effect: string;
  readonly since: string;
  readonly knownTo: KnownTo;
  /** `null` while it is in force. */
  readonly stopped: ReportAdjudication['stopped'];
}

export interface ReportProject {
  readonly name: string;
  /** By when they happened. */
  readonly stages: readonly {
    readonly move: MoveRef;
    readonly at: number;
    readonly of: number;
    /** “Takes effect, narrowly”. */
    readonly result: string;
  }[];
}

export interface ReportLasting {
  /** Those in force first, each oldest first. */
  readonly effects: readonly LastingEffect[];
  readonly projects: readonly ReportProject[];
}

export function lastingOf(context: ReportContext, moves: ReportMoves): ReportLasting {
  const { state, texts } = context;
  const effects = standingMoves(state).flatMap(({ id }): LastingEffect[] => {
    const move = moves.get(id);
    const { lasting = '', stopped = null, at = '' } = move?.adjudication ?? {};
    if (!move || lasting === '') return [];
    return [{ move: refOf(move), effect: lasting, since: at, knownTo: move.knownTo, stopped }];
  });
  return {
    effects: [
      ...effects.filter(({ stopped }) => stopped === null),
      ...effects.filter(({ stopped }) => stopped !== null),
    ],
    projects: projectsOf(state).map((project): ReportProject => {
      const parts = movesOfProject(state, project);
      const [first] = parts;
      return {
        name: first ? texts.say(project, placeOf(first, 'project')) : '',
        stages: parts.flatMap(({ id, adjudication }) => {
          const move = moves.get(id);
          const stage = adjudication?.stage;
          if (!move || !stage) return [];
          const result = resultText(adjudication.outcome, adjudication.degree);
          return [{ move: refOf(move), at: stage.at, of: stage.of, result }];
        }),
      };
    }),
  };
}
