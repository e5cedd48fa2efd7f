import type { Answer } from '../../game/event/assessment.ts';
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
    readonly answer: Answer | 'not answered';
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

const worth: Record<Answer | 'not answered', number> = {
  yes: 1,
  partly: 0.5,
  no: 0,
  unknown: 0,
  'not answered': 0,
};

export function outcomeOf({ pack, state, texts, isControl }: ReportContext): ReportOutcome {
  const profiles = pack.profiles.map((profile): ReportProfile => {
    const indicators = profile.indicators.map(({ id, text }) => {
      const { answer, note = '' } = state.outcome[id] ?? { answer: 'not answered' as const };
      const where = `Indicator “${text}”, note`;
      return { id, text, answer, note: texts.say(note, { where, field: 'note' }) };
    });
    const holds = indicators.reduce((sum, { answer }) => sum + worth[answer], 0);
    const unknown = indicators.filter(
      ({ answer }) => answer === 'unknown' || answer === 'not answered',
    ).length;
    const { id, name, epithet = '', source } = profile;
    return {
      id,
      name,
      epithet,
      source,
      indicators,
      holds,
      unknown,
      share: holds / indicators.length,
    };
  });
  const highest = Math.max(0, ...profiles.map(({ share }) => share));
  const closest = profiles.filter(({ share }) => highest > 0 && share === highest);
  return {
    profiles,
    closest: closest.map(({ id }) => id),
    conclusion: conclusionOf(closest, Object.keys(state.outcome).length > 0, isControl),
  };
}

function conclusionOf(
  closest: readonly ReportProfile[],
  isAnswered: boolean,
  isControl: boolean,
): string {
  if (!isControl) return 'Control answers the indicators; this view does not hold the answers.';
  if (!isAnswered) return 'No indicator has been answered, so no outcome is named.';
  if (closest.length === 0) return 'Of the indicators answered, none holds.';
  const names = closest.map(({ name, holds, indicators, unknown }) => {
    const open = unknown === 0 ? 'none unknown' : `${numberWord(unknown)} unknown`;
    return `${name.toLowerCase()} (${halves(holds)} of ${indicators.length} indicators, ${open})`;
  });
  return `The outcome comes closest to ${listed(names)}.`;
}

/** `4` or `4.5`. */
export function halves(count: number): string {
  return Number.isInteger(count) ? String(count) : count.toFixed(1);
}
