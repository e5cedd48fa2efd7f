import type { ChartPoint } from '../charts/chart-data.ts';
import { positionConclusion } from '../charts/position-words.ts';
import type { ReportContext } from '../context.ts';
import { numberWord } from '../words/counts.ts';
import type { ReportMoves } from './moves.ts';

export interface ReportTrajectory {
  /** The chart in a sentence or two. */
  readonly conclusion: string;
  /** Names the band, or says why there is none. */
  readonly caption: string;
  readonly points: readonly ChartPoint[];
  readonly rounds: readonly { readonly number: number; readonly name: string }[];
}

export function trajectoryPart(
  { points, pack, state, people, texts }: ReportContext,
  moves: ReportMoves,
): ReportTrajectory {
  const shown = points.flatMap(({ move, values, net, position, spread }): ChartPoint[] => {
    const told = moves.get(move.id);
    if (!told) return [];
    const { id, round, seq, seat, title, status } = told;
    const chartMove = { id, round, seq, seat, title, action: title, status };
    return [{ move: chartMove, values, net, position, spread }];
  });
  const band = shown.some(({ spread }) => spread !== null)
    ? `grey, spread of ${numberWord(people.evaluators.length)} evaluators`
    : shown.some(({ net }) => net !== null)
      ? 'one evaluator'
      : 'nothing scored yet';
  return {
    conclusion: positionConclusion(shown, pack),
    caption: `running total after each move; bars, what the move added; ${band}`,
    points: shown,
    rounds: state.rounds
      .filter(({ status }) => status !== 'planned')
      .map(({ number, plan }) => ({
        number,
        name: texts.say(plan.name, { where: `Round ${number}, name`, field: 'name' }),
      })),
  };
}
