import type { Level } from '../../game/event/scores.ts';
import type { ReportContext } from '../context.ts';
import { imperativeWords } from '../words/labels.ts';

export interface ReportImperative {
  readonly id: string;
  readonly name: string;
  readonly source: readonly string[];
  /** By round opened. */
  readonly rounds: readonly {
    readonly number: number;
    readonly value: Level | null;
    /** “Held”; – where it was not assessed. */
    readonly word: string;
    readonly reason: string;
  }[];
}

export function imperativesOf({ pack, state, texts }: ReportContext): ReportImperative[] {
  const rounds = state.rounds.filter(({ status }) => status !== 'planned');
  return pack.imperatives.map(({ id, name, source }) => ({
    id,
    name,
    source,
    rounds: rounds.map(({ number, imperatives }) => {
      const assessed = imperatives[id];
      if (!assessed) return { number, value: null, word: '–', reason: '' };
      const where = `Imperative ${id}, round ${number}, reason`;
      return {
        number,
        value: assessed.value,
        word: imperativeWords[assessed.value],
        reason: texts.say(assessed.reason, { where, field: 'reason' }),
      };
    }),
  }));
}
