import type { Answered } from '../../game/outcome.ts';
import { answerOf, outcomeMatch } from '../../game/outcome.ts';
import type { ReportContext } from '../context.ts';
import { listed, numberWord } from '../words/counts.ts';

export interface ReportProfile {
  readonly id: string;
  readonly name: string;
  readonly epithet: string;
  readonly source: readonly string[];
  readonly indicators: readonly {
    readonly id: string;
    readonly text: string;
    readonly answer: Answered;
    readonly note: string;
  }[];
  /** Indicators that hold; one that holds partly counts half. */
  readonly holds: number;
  /** Unknown or not answered: counted, never guessed. */
  readonly unknown: number;
  /** `holds` ÷ all its indicators, 0 to 1. */
  readonly share: number;
}

export interface ReportOutcome {
  readonly profiles: readonly ReportProfile[];
  /** Those with the highest share; none while nothing holds. */
  readonly closest: readonly string[];
  readonly conclusion: string;
}

export function outcomeOf({ pack, state, texts, isControl }: ReportContext): ReportOutcome {
  const match = outcomeMatch(state, pack.profiles);
  const profiles = pack.profiles.map((profile, place): ReportProfile => {
    const indicators = profile.indicators.map(({ id, text }) => {
      const where = `Indicator “${text}”, note`;
      const note = texts.say(state.outcome[id]?.note ?? '', { where, field: 'note' });
      return { id, text, answer: answerOf(state, id), note };
    });
    const { holds = 0, unknown = 0, share = 0 } = match.profiles[place] ?? {};
    const { id, name, epithet = '', source } = profile;
    return { id, name, epithet, source, indicators, holds, unknown, share };
  });
  return {
    profiles,
    closest: match.closest,
    conclusion: conclusionOf(
      profiles
        .filter(({ id }) => match.closest.includes(id))
        .map(({ indicators, ...profile }) => ({ ...profile, of: indicators.length })),
      Object.keys(state.outcome).length > 0,
      isControl,
    ),
  };
}

interface Closest {
  readonly name: string;
  readonly holds: number;
  /** Indicators in all. */
  readonly of: number;
  readonly unknown: number;
}

/** Which outcome it came to, in a sentence; whoever is not control holds no answers. */
export function conclusionOf(
  closest: readonly Closest[],
  isAnswered: boolean,
  isControl: boolean,
): string {
  if (!isControl) return 'Control answers the indicators; this view does not hold the answers.';
  if (!isAnswered) return 'No indicator has been answered, so no outcome is named.';
  if (closest.length === 0) return 'Of the indicators answered, none holds.';
  const names = closest.map(({ name, holds, of, unknown }) => {
    const open = unknown === 0 ? 'none unknown' : `${numberWord(unknown)} unknown`;
    return `${name.toLowerCase()} (${halves(holds)} of ${of} indicators, ${open})`;
  });
  return `The outcome comes closest to ${listed(names)}.`;
}

/** `4` or `4.5`. */
export function halves(count: number): string {
  return Number.isInteger(count) ? String(count) : count.toFixed(1);
}
