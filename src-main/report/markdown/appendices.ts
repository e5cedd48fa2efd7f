import type { ReportModel } from '../model.ts';
import { clockIn } from '../words/clock.ts';
import { levelText } from '../../game/signed.ts';
import { inline, table } from './escape.ts';

export function participantsMarkdown({ participants }: ReportModel): string[] {
  return [
    participants.statement,
    table(
      ['Name', 'Affiliation', 'Part', 'Seat'],
      participants.rows.map(({ name, affiliation, part, seat, lead }) => [
        inline(name),
        inline(affiliation || '–'),
        part,
        `${inline(seat || '–')}${lead ? ', lead' : ''}`,
      ]),
    ),
  ];
}

const levels = ['2', '1', '0', '-1', '-2'] as const;

export function rubricMarkdown({ rubric }: ReportModel): string[] {
  const { article, criteria, imperatives, paragraphs } = rubric;
  const author = article.author ? `, ${article.author}` : '';
  return [
    ...criteria.flatMap(({ id, name, question, levels: words, weight, source }) => [
      `### ${inline(`${id} ${name}`)}`,
      inline(`${question} ${weight === 1 ? '' : `Weight ${weight}. `}${source.join(' ')}`),
      table(
        [['Level', 'right'], 'Anchor'],
        levels.map((level) => [levelText(level), inline(words[level])]),
      ),
    ]),
    '### Imperatives',
    table(
      ['Imperative', 'Description', 'Source'],
      imperatives.map(({ id, name, description, source }) => [
        inline(`${id} ${name}`),
        inline(description),
        source.join(' '),
      ]),
    ),
    '### Evidence',
    inline(`“${article.title}”${author}, paragraph by paragraph, in the words of the pack.`),
    table(
      ['Paragraph', 'What it says'],
      paragraphs.map(({ ref, gist }) => [ref, inline(gist)]),
    ),
  ];
}

export function logMarkdown({ log, timeZone }: ReportModel): string[] {
  const clock = clockIn(timeZone);
  return [
    log.statement,
    table(
      [['Entry', 'right'], 'Recorded', 'What happened', 'By', 'SHA-256'],
      log.entries.map(({ version, recordedAt, occurredAt, actor, sentence, undone, hash }) => {
        const late = occurredAt === null ? '' : ` Happened ${clock.time(occurredAt)}.`;
        const said = inline(`${sentence}${late}`);
        return [
          String(version),
          clock.seconds(recordedAt),
          undone ? `~~${said}~~` : said,
          inline(actor),
          hash,
        ];
      }),
    ),
  ];
}
