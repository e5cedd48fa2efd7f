/** Which of the endings an exercise looks for it came to, by the indicators answered. */
import type { Answer } from './event/assessment.ts';
import type { SessionState } from './state.ts';

export type Answered = Answer | 'not answered';

/** What is asked of each profile. */
interface Asked {
  readonly id: string;
  readonly indicators: readonly { readonly id: string }[];
}

export interface ProfileMatch {
  readonly profile: string;
  /** Indicators that hold; one that holds partly counts half. */
  readonly holds: number;
  /** All its indicators. */
  readonly of: number;
  /** Unknown or not answered: counted, never guessed. */
  readonly unknown: number;
  /** `holds` ÷ `of`, 0 to 1. */
  readonly share: number;
}

export interface OutcomeMatch {
  /** In the order asked. */
  readonly profiles: readonly ProfileMatch[];
  /** Those with the highest share; none while nothing holds. */
  readonly closest: readonly string[];
}

const worth: Record<Answered, number> = {
  yes: 1,
  partly: 0.5,
  no: 0,
  unknown: 0,
  'not answered': 0,
};

export function answerOf(state: Pick<SessionState, 'outcome'>, indicator: string): Answered {
  return state.outcome[indicator]?.answer ?? 'not answered';
}

export function outcomeMatch(
  state: Pick<SessionState, 'outcome'>,
  profiles: readonly Asked[],
): OutcomeMatch {
  const matches = profiles.map(({ id, indicators }): ProfileMatch => {
    const answers = indicators.map((indicator) => answerOf(state, indicator.id));
    const holds = answers.reduce((sum, answer) => sum + worth[answer], 0);
    const unknown = answers.filter((answer) => answer === 'unknown' || answer === 'not answered');
    const of = indicators.length;
    return { profile: id, holds, of, unknown: unknown.length, share: of === 0 ? 0 : holds / of };
  });
  const highest = Math.max(0, ...matches.map(({ share }) => share));
  const closest = matches.filter(({ share }) => highest > 0 && share === highest);
  return { profiles: matches, closest: closest.map(({ profile }) => profile) };
}
