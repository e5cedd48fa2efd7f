import type { ReportModel } from '../model.ts';
import { clockIn } from '../words/clock.ts';
import { inline, table } from './escape.ts';
import { moveName } from './names.ts';

export function lastingMarkdown(model: ReportModel): string[] {
  const { effects, projects } = model.lasting;
  const clock = clockIn(model.timeZone);
  return [
    table(
      ['Effect', 'Of', 'Since', 'Now'],
      effects.map(({ move, effect, since, stopped }) => {
        const by = stopped && `${stopped.by}${stopped.reason && `: ${stopped.reason}`}`;
        const now = stopped ? `stopped ${clock.time(stopped.at)} by ${by}` : 'in force';
        return [inline(effect), moveName(model, move), clock.time(since), inline(now)];
      }),
    ) || 'No move has a lasting effect.',
    ...projects.flatMap(({ name, stages }) => [
      `### ${inline(name)}`,
      table(
        ['Stage', 'Move', 'Result'],
        stages.map(({ move, at, of, result }) => [`${at} of ${of}`, moveName(model, move), result]),
      ),
    ]),
    projects.length === 0 ? 'No project has stages.' : '',
  ];
}
