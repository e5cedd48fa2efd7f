import { contribution, sumOrNull } from '../../game/scoring.ts';
import type { ReportContext } from '../context.ts';
import { capitalised, countedInWords } from '../words/counts.ts';
import { alphaText, signed, signedRange, signedWhole } from '../../game/signed.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';

/** A sentence of facts; with a move, the sentence ends by naming it. */
export interface Fact {
  readonly text: string;
  readonly move: MoveRef | null;
}

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly tone: 'benefit' | 'fear' | null;
}

export interface ReportSummary {
  /** The facilitator's words; empty when none were written. */
  readonly headline: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
}

export function summaryOf(context: ReportContext, moves: ReportMoves): ReportSummary {
  const { state, texts } = context;
  const { headline, text } = state.summary;
  return {
    headline: texts.say(headline, { where: 'Executive summary, headline', field: 'headline' }),
    text: texts.say(text, { where: 'Executive summary, text', field: 'text' }),
    facts: factsOf(context, moves),
    figures: figuresOf(context),
  };
}

function plain(text: string): Fact {
  return { text, move: null };
}

function factsOf(context: ReportContext, moves: ReportMoves): Fact[] {
  const { state, totals, points, pack } = context;
  const word = context.roundWord.toLowerCase();
  const rounds = state.rounds.filter((round) => round.status !== 'planned').length;
  const scored = points.filter(({ net }) => net !== null);
  const who = pack.protagonist.name;
  if (rounds === 0)
    return [plain(`No ${word} has been played yet, so there is nothing to report.`)];
  const over = `Over ${countedInWords(rounds, word)}`;
  if (totals.net === null) {
    const many = countedInWords(points.length, 'move');
    const was = points.length === 1 ? 'was' : 'were';
    return [
      plain(`${over}, ${many} ${was} made and none has been scored: there is no net position.`),
    ];
  }
  const went = Math.abs(totals.net) < 0.05 ? 'ended where it began, at' : rose(totals.net);
  const facts = [
    plain(
      `${over} and ${countedInWords(scored.length, 'scored move')}, ${who}’s net position ${went} ${signed(totals.net)}.`,
    ),
  ];
  const spread = points.at(-1)?.spread;
  facts.push(
    plain(
      spread
        ? `The evaluators’ own totals run from ${signedRange(spread.low, spread.high)}.`
        : 'There is one evaluator, so no spread.',
    ),
  );
  const largest = scored.toSorted((a, b) => Math.abs(b.net ?? 0) - Math.abs(a.net ?? 0))[0];
  const move = largest && moves.get(largest.move.id);
  if (move) {
    facts.push({ text: `The largest swing, ${signed(move.net)}, came with`, move: refOf(move) });
  }
  const { rated, ratable } = totals.coverage;
  facts.push(plain(`Of ${ratable} pairs of move and criterion, ${rated} are rated.`));
  const waiting = points.length - scored.length;
  if (waiting > 0) {
    const have = waiting === 1 ? 'has' : 'have';
    facts.push(plain(`${capitalised(countedInWords(waiting, 'move'))} ${have} not been scored.`));
  }
  return facts;
}

function rose(net: number): string {
  return net > 0 ? 'rose to' : 'fell to';
}

function figuresOf({ totals, points, pack }: ReportContext): Figure[] {
  const spread = points.at(-1)?.spread;
  const sumOf = (kind: 'benefit' | 'fear') =>
    sumOrNull(
      pack.criteria.map((criterion) => {
        const value = totals.byCriterion[criterion.id] ?? null;
        return criterion.kind === kind && value !== null ? contribution(criterion, value) : null;
      }),
    );
  const fed = sumOf('fear');
  const { ratable } = totals.coverage;
  return [
    {
      label: `Net position for ${pack.protagonist.name}`,
      value: signed(totals.net),
      note: netNote(totals.net, spread),
      tone: null,
    },
    {
      label: 'Benefits',
      value: signed(sumOf('benefit')),
      note: 'won less lost',
      tone: 'benefit',
    },
    {
      label: 'Fears',
      // Said as fed less eased: what it takes from the net, with its sign turned.
      value: signed(fed === null ? null : -fed),
      note: 'fed less eased',
      tone: 'fear',
    },
    {
      label: 'Share of possible',
      value: signedWhole(totals.index),
      note: 'of −100 to +100',
      tone: null,
    },
    { label: 'Agreement, α', ...agreementFigure(totals.agreement, ratable), tone: null },
  ];
}

function netNote(net: number | null, spread: { low: number; high: number } | null | undefined) {
  if (net === null) return 'nothing scored yet';
  return spread ? `${signedRange(spread.low, spread.high)} by evaluator` : 'one evaluator';
}

function agreementFigure(
  { alpha, n }: ReportContext['totals']['agreement'],
  ratable: number,
): Pick<Figure, 'value' | 'note'> {
  const note = `ordinal, n = ${n} of ${ratable}`;
  return { value: alpha === null ? 'undefined' : alphaText(alpha), note };
}
