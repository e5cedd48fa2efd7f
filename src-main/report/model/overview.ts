import { movesOfRound } from '../../game/find.ts';
import { forkPlaceText } from '../../game/fork-place.ts';
import { phaseNames } from '../../game/phase-names.ts';
import type { ForkedFrom, Round } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import { dayText } from '../words/clock.ts';
import { statusWords } from '../words/labels.ts';

export interface OverviewRow {
  readonly label: string;
  readonly text: string;
}

export interface ReportRound {
  readonly number: number;
  readonly name: string;
  readonly status: Round['status'];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  /** “5 brief, 10 negotiate …”, in minutes. */
  readonly planned: string;
  readonly moves: number;
  readonly withdrawn: number;
  /** Weighted and signed, as in the totals; `null` when nothing is rated. */
  readonly net: number | null;
}

export interface ReportOverview {
  readonly rows: readonly OverviewRow[];
  readonly rounds: readonly ReportRound[];
}

export function overviewOf(context: ReportContext): ReportOverview {
  return { rows: rowsOf(context), rounds: roundsOf(context) };
}

function rowsOf({
  state,
  pack,
  texts,
  people,
  options,
  clock,
  audience,
}: ReportContext): OverviewRow[] {
  const { session } = state;
  const say = (text: string, field: string) =>
    texts.say(text, { where: `Session, ${field}`, field });
  const when = [dayText(session.date, options.dateLanguage), session.start]
    .filter(Boolean)
    .join(', ');
  const facilitator = options.chathamHouse
    ? ''
    : people.named(session.facilitator, { where: 'Session, facilitator', field: 'facilitator' });
  return [
    ...row('Place', say(session.place, 'place')),
    ...row('Date', when),
    ...row('Facilitator', facilitator),
    ...row('Status', statusWords[session.status]),
    ...row('Pack', `${pack.title} ${pack.version}, ${pack.description}`),
    ...row('Source', [pack.article.title, pack.article.author].filter(Boolean).join(', ')),
    ...row('Seats', pack.seats.map(({ code, name }) => `${code} ${name}`).join(', ')),
    ...row(
      'Forked',
      forkText(session.forkedFrom, (title) => say(title, 'title')),
    ),
    ...row('Log', audience === 'control' ? `up to entry ${state.version}` : ''),
    ...row('Seen by', audience === 'control' ? 'Control, everything' : people.seat(audience)),
    ...row('Time zone', clock.timeZone),
  ];
}

/** Nothing where there is nothing to say. */
function row(label: string, text: string): OverviewRow[] {
  return text === '' ? [] : [{ label, text }];
}

function forkText(fork: ForkedFrom | null, say: (title: string) => string): string {
  return fork ? `from “${say(fork.title)}” at ${forkPlaceText(fork)}, entry ${fork.version}` : '';
}

function roundsOf({ state, totals, texts }: ReportContext): ReportRound[] {
  return state.rounds.map((round) => {
    const moves = movesOfRound(round);
    const withdrawn = moves.filter(({ status }) => status === 'withdrawn').length;
    const minutes = Object.entries(round.plan.minutes).filter(([, length]) => length > 0);
    const { number } = round;
    return {
      number,
      name: texts.say(round.plan.name, { where: `Round ${number}, name`, field: 'name' }),
      status: round.status,
      openedAt: round.openedAt,
      closedAt: round.closedAt,
      planned: minutes
        .map(
          ([phase, length]) =>
            `${length} ${phaseNames[phase as keyof typeof phaseNames].toLowerCase()}`,
        )
        .join(', '),
      moves: moves.length - withdrawn,
      withdrawn,
      net: totals.byRound[number] ?? null,
    };
  });
}
