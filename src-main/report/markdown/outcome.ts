import { halves } from '../model/outcome.ts';
import type { ReportModel } from '../model.ts';
import { answerWords } from '../words/labels.ts';
import { inline, table } from './escape.ts';

export function imperativesMarkdown({ imperatives, audience, roundWord }: ReportModel): string[] {
  if (audience.id !== 'control') {
    return ['Control assesses the imperatives; this view does not hold what it found.'];
  }
  const rounds = imperatives[0]?.rounds ?? [];
  return [
    table(
      ['Imperative', ...rounds.map(({ number }) => `${inline(roundWord)} ${number}`), 'Source'],
      imperatives.map(({ id, name, rounds: assessed, source }) => [
        inline(`${id} ${name}`),
        ...assessed.map(({ word, reason }) => inline(reason ? `${word}: ${reason}` : word)),
        source.join(' '),
      ]),
    ),
  ];
}

export function outcomeMarkdown({ outcome, audience }: ReportModel): string[] {
  if (audience.id !== 'control') return [outcome.conclusion];
  return [
    inline(outcome.conclusion),
    ...outcome.profiles.flatMap(({ name, indicators, holds, unknown, source }) => [
      `### ${inline(name)}`,
      `${halves(holds)} of ${indicators.length} indicators, ${unknown} unknown. ${source.join(' ')}`,
      table(
        ['Indicator', 'Answer', 'Note'],
        indicators.map(({ text, answer, note }) => [
          inline(text),
          answerWords[answer],
          inline(note),
        ]),
      ),
    ]),
  ];
}
