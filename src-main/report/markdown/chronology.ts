import type { ChronologyEntry } from '../model/chronology.ts';
import type { ReportDeal } from '../model/deals.ts';
import type { ReportMove } from '../model/moves.ts';
import type { ReportModel } from '../model.ts';
import { adjudicationText } from '../words/adjudication-text.ts';
import type { Clock } from '../words/clock.ts';
import { clockIn } from '../words/clock.ts';
import { capitalised, listed } from '../words/counts.ts';
import { dealWords } from '../words/labels.ts';
import { ratingsLine, reasonsText, valueText } from '../words/score-words.ts';
import { signed } from '../../game/signed.ts';
import { inline, list } from './escape.ts';
import { codeOf } from './names.ts';

export function chronologyMarkdown(model: ReportModel): string[] {
  if (model.chronology.length === 0)
    return [`No ${model.roundWord.toLowerCase()} has been opened.`];
  const clock = clockIn(model.timeZone, model.dateLanguage);
  const { evaluators } = model.agreement;
  const order =
    evaluators.length > 1 &&
    `Ratings in brackets are those of ${listed(evaluators.map(({ name }) => inline(name)))}, in that order.`;
  return [
    ...(order ? [order] : []),
    ...model.chronology.flatMap(({ number, name, openedAt, entries, attachments }) => [
      `### ${inline(`${model.roundWord} ${number} ${name}`)}`,
      openedAt === null ? '' : clock.day(openedAt),
      ...entries.map((entry) => entryBlock(model, entry, clock)),
      attachments.length > 0
        ? `Pictures: ${attachments.map((photo) => inline(photo.name)).join(', ')}`
        : '',
    ]),
  ];
}

function entryBlock(model: ReportModel, entry: ChronologyEntry, clock: Clock): string {
  switch (entry.kind) {
    case 'move':
      return moveBlock(model, entry.move, clock);
    case 'inject': {
      const { label, at, title, text, knownTo } = entry;
      return `**${label}** ${clock.time(at)}, inject to ${knownTo.words}: **${inline(title)}** ${inline(text)}`;
    }
    case 'deal':
      return dealBlock(model, entry, clock);
    case 'note': {
      const { at, text, speaker, isStruck, about, knownTo } = entry;
      const said = isStruck ? `~~${inline(text)}~~ (struck)` : inline(text);
      const who = [speaker, `for ${knownTo.words}`, about ? `on ${about.number}` : ''];
      return `**Note** ${clock.time(at)}, ${inline(who.filter(Boolean).join(', '))}: ${said}`;
    }
  }
}

function dealBlock(model: ReportModel, deal: ReportDeal, clock: Clock): string {
  const { label, terms, knownTo, due, history } = deal;
  const steps = history.map(({ status, at, move, reason }) => {
    const by = move ? ` by ${move.number}` : '';
    return `${dealWords[status]} ${clock.time(at)}${by}${reason && ` (${inline(reason)})`}`;
  });
  const when = due === null ? '' : `, due in ${model.roundWord.toLowerCase()} ${due}`;
  return `**${label}** Deal known to ${knownTo.words}${when}: ${inline(terms)} ${capitalised(steps.join(', '))}.`;
}

function moveBlock(model: ReportModel, move: ReportMove, clock: Clock): string {
  const { number, seat, action, status, net, total, withdrawn } = move;
  const said = status === 'withdrawn' ? `~~${inline(action)}~~` : inline(action);
  const head = `**${number}** ${codeOf(model, seat)} ${clock.time(move.occurredAt)}: ${said}`;
  const figures = withdrawn
    ? `Withdrawn ${clock.time(withdrawn.at)}${withdrawn.reason && `: ${inline(withdrawn.reason)}`}`
    : `Net ${signed(net)}, total ${signed(total)}. ${move.sources.join(' ')}`.trim();
  return [head, list([figures, ...detailsOf(model, move, clock)].filter(Boolean))].join('\n\n');
}

function detailsOf(model: ReportModel, move: ReportMove, clock: Clock): string[] {
  const { effect, instruments, targets, knownTo, author, late, recordedAt } = move;
  const evaluators = model.agreement.evaluators.length;
  const scores = move.scores.map(
    (score) => `${score.criterion} ${valueText(score)} (${ratingsLine(score, evaluators)})`,
  );
  return [
    effect && `Intended effect: ${effect}`,
    instruments.length > 0 && `Instruments: ${instruments.join(', ')}`,
    targets.length > 0 && `To: ${targets.map(({ name }) => name).join(', ')}`,
    knownTo.isPrivate && `Private, known to ${knownTo.words}`,
    author && `By: ${author}`,
    late && `Late, recorded ${clock.time(recordedAt)}`,
    move.status === 'unfinished' && 'To be finished',
    ...move.amendments.map(({ at, reason, earlier }) => {
      const before = earlier.map(({ field, text }) => `${field}: “${text}”`).join('; ');
      return `Amended ${clock.time(at)}${reason && `, ${reason}`}; before, ${before}`;
    }),
    ...move.arguments.map(({ side, by, text, struck }) =>
      struck ? `Argument ${side}, ${by}, struck: ${text}` : `Argument ${side}, ${by}: ${text}`,
    ),
    ...move.estimates.map((estimate) => `Estimate: ${estimate}`),
    move.adjudication && adjudicationText(move.adjudication),
    scores.join('; '),
    ...move.scores.map((score) => {
      const reasons = reasonsText(score);
      return reasons && `${score.criterion}: ${reasons}`;
    }),
  ].flatMap((text) => (text ? [inline(text)] : []));
}
