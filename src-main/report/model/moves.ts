/** Each move once, in words: what the chronology shows and everything else refers to. */
import { allMoves, moveNumber, moveTitle } from '../../game/find.ts';
import { valuesOf } from '../../game/scoring.ts';
import type { Move } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import type { ReportAdjudication } from './adjudication.ts';
import { adjudicationOf } from './adjudication.ts';
import type { ReportAmendment } from './amendments.ts';
import { amendmentsOf } from './amendments.ts';
import type { ReportArgument } from './arguments.ts';
import { argumentsOf, estimatesOf } from './arguments.ts';
import type { KnownTo } from './known-to.ts';
import { knownTo } from './known-to.ts';
import type { MoveRef } from './move-ref.ts';
import type { PhotoRef } from './photo-ref.ts';
import { placeOf } from './place-of.ts';
import type { ReportScore } from './scores.ts';
import { scoresOf, sourcesOf } from './scores.ts';

export interface ReportMove extends MoveRef {
  readonly round: number;
  readonly seq: number;
  /** The log entry that recorded it. */
  readonly version: number;
  readonly author: string;
  readonly action: string;
  readonly effect: string;
  readonly instruments: readonly string[];
  /** `seat` is `null` for a target outside the seats. */
  readonly targets: readonly { readonly seat: string | null; readonly name: string }[];
  readonly knownTo: KnownTo;
  readonly status: Move['status'];
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** Recorded later than it happened. */
  readonly late: boolean;
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
  readonly amendments: readonly ReportAmendment[];
  readonly arguments: readonly ReportArgument[];
  readonly estimates: readonly string[];
  readonly adjudication: ReportAdjudication | null;
  readonly scores: readonly ReportScore[];
  readonly values: Readonly<Record<string, number | null>>;
  readonly net: number | null;
  /** The position after it; `null` for a move withdrawn, and before anything was rated. */
  readonly total: number | null;
  /** Paragraphs behind the criterion that weighed most. */
  readonly sources: readonly string[];
  readonly injects: readonly string[];
  readonly deals: readonly string[];
  readonly attachments: readonly PhotoRef[];
}

export type ReportMoves = ReadonlyMap<string, ReportMove>;

export function reportMoves(context: ReportContext): ReportMoves {
  const { points, state } = context;
  const first = points.findIndex(({ net }) => net !== null);
  const figures = new Map(
    points.map(({ move, net, position }, place) => [
      move.id,
      { net, total: first >= 0 && place >= first ? position : null },
    ]),
  );
  return new Map(
    allMoves(state).map((move) => {
      const { net, total } = figures.get(move.id) ?? { net: null, total: null };
      return [move.id, reportMove(context, move, net, total)];
    }),
  );
}

function reportMove(
  context: ReportContext,
  move: Move,
  net: number | null,
  total: number | null,
): ReportMove {
  const { texts, people, pack, state } = context;
  const say = (text: string, field: string, suffix = field) =>
    texts.say(text, placeOf(move, field, suffix));
  const action = texts.say(move.action, { ...placeOf(move, 'action'), version: move.version });
  const title = move.title === undefined ? undefined : say(move.title, 'title');
  const values = valuesOf(move, pack);
  const files = state.rounds[move.round - 1]?.attachments ?? [];
  return {
    id: move.id,
    number: moveNumber(move),
    seat: move.seat,
    title: moveTitle({ title, action }),
    round: move.round,
    seq: move.seq,
    version: move.version,
    author: move.author === undefined ? '' : people.person(move.author, placeOf(move, 'author')),
    action,
    effect: say(move.effect, 'effect', 'intended effect'),
    instruments: move.instruments.map((id) => nameOf(pack.instruments, id)),
    targets: move.targets.map((target) => {
      const seat = pack.seats.find(({ id }) => id === target);
      return seat
        ? { seat: seat.id, name: seat.name }
        : { seat: null, name: say(target, 'targets', 'target') };
    }),
    knownTo: knownTo(move.visibility, move.seat, pack),
    status: move.status,
    occurredAt: move.occurredAt,
    recordedAt: move.recordedAt,
    late: move.occurredAt !== move.recordedAt,
    withdrawn:
      move.withdrawnAt === null
        ? null
        : { at: move.withdrawnAt, reason: say(move.withdrawnReason, 'reason', 'withdrawal') },
    amendments: amendmentsOf(context, move),
    arguments: argumentsOf(context, move),
    estimates: estimatesOf(context, move),
    adjudication: adjudicationOf(context, move),
    scores: scoresOf(context, move, values),
    values,
    net,
    total,
    sources: sourcesOf(pack, values),
    injects: (move.injects ?? []).map((id) => nameOfInject(context, id)),
    deals: (move.deals ?? []).flatMap((id) => {
      const place = state.deals.findIndex((deal) => deal.id === id);
      return place < 0 ? [] : [`D ${place + 1}`];
    }),
    attachments: files
      .filter((file) => file.moveId === move.id && file.struckAt === null)
      .map(({ name, sha256 }) => ({ name: say(name, 'attachment'), sha256 })),
  };
}

function nameOf(list: readonly { id: string; name: string }[], id: string): string {
  return list.find((item) => item.id === id)?.name ?? id;
}

function nameOfInject({ state, texts }: ReportContext, id: string): string {
  const release = state.rounds.flatMap(({ releases }) => releases).find((r) => r.injectId === id);
  if (!release) return '';
  return texts.say(release.title, { where: `Inject “${id}”, title`, field: 'title' });
}
