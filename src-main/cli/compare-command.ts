import type { Comparison } from '../report/comparison.ts';
import { comparisonOf } from '../report/comparison.ts';
import type { SideBySide } from '../report/comparison/figures.ts';
import { gapSentences, partedSentence, stillSentences } from '../report/comparison/gaps.ts';
import { inert } from '../report/words/inert.ts';
import { signed } from '../game/signed.ts';
import { columns } from './columns.ts';
import { missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { readNamedSession } from './read-session.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
}

/** `tabletop compare`: where sessions and forks part, as control knows them. */
export function compareCommand(asked: readonly string[], { library, json }: Options, io: Io): void {
  const sessions = withDeskIfThere(library, io, (desk) =>
    asked.map((one) => readNamedSession(desk, one)),
  );
  if (!sessions) throw missing(asked[0] ?? '');
  const comparison = comparisonOf(sessions);
  io.out(json ? `${JSON.stringify(comparison, null, 2)}\n` : asText(comparison));
}

function asText(comparison: Comparison): string {
  const { sides, likeness, counts, rows, injects, hasMoved } = comparison;
  const letters = sides.map(({ letter }) => letter);
  const isTwo = sides.length === 2;
  const head = ['', ...letters, ...(isTwo ? ['B less A'] : [])];
  const line = (name: string, figure: SideBySide) => [
    name,
    ...figure.values.map((value) => signed(value)),
    ...(isTwo ? [signed(figure.lessFirst[1] ?? null)] : []),
  ];
  const moves = rows.map(({ round, seat, moves: beside, net }) => [
    `${round} ${seat}`,
    ...beside.map((move, place) => {
      if (move) return `${move.number} ${signed(move.net)} ${move.title}`;
      return hasMoved[place] ? 'no move' : '';
    }),
    ...(isTwo ? [signed(net.lessFirst[1] ?? null)] : []),
  ]);
  const notes = [
    ...likeness.differences,
    likeness.can,
    likeness.cannot,
    partedSentence(comparison),
    ...stillSentences(comparison),
    ...gapSentences(comparison),
  ];
  return [
    ...sides.map(({ letter, title }) => `${letter}  ${inert(title)}\n`),
    ...notes.filter(Boolean).map((note) => `${inert(note)}\n`),
    `\nNet at the end\n${columns([head, line('Net', comparison.net)])}`,
    `\nCounted ${counts}\n${columns([head, ...countedLines(comparison, line)])}`,
    `\nMoves\n${columns([head, ...moves])}`,
    `\nImperatives at the end\n${columns([
      ['', ...letters],
      ...comparison.imperatives.map(({ id, name, words }) => [`${id} ${name}`, ...words]),
    ])}`,
    '\nOutcome\n',
    ...comparison.outcomes.conclusions.map((text, place) => `${letters[place]}  ${inert(text)}\n`),
    ...(injects.length > 0 ? ['\nAnswers to the same inject\n'] : []),
    ...injects.map(({ number, title, answers }) =>
      columns([
        [`I ${number} ${title}`, ...letters],
        ['', ...answers.map((moved) => moved?.map(titled).join('; ') ?? 'not released')],
      ]),
    ),
  ].join('');
}

function countedLines(
  { figures }: Comparison,
  line: (name: string, figure: SideBySide) => string[],
): string[][] {
  return [
    line('Net', figures.net),
    ...figures.byRound.map(({ round, net }) => line(`Round ${round}`, net)),
    ...figures.bySeat.map(({ seat, net }) => line(seat, net)),
    ...figures.byCriterion.map(({ id, name, sum }) => line(`${id} ${name}, sum`, sum)),
  ];
}

function titled({ number, title }: { readonly number: string; readonly title: string }): string {
  return `${number} ${title}`;
}
