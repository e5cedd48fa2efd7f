import { inOrder } from '../../game/in-order.ts';
import type { Round } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import type { ReportDeal } from './deals.ts';
import { dealsOf } from './deals.ts';
import type { KnownTo } from './known-to.ts';
import { knownTo } from './known-to.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMove, ReportMoves } from './moves.ts';
import type { PhotoRef } from './photo-ref.ts';

export interface ReportInject {
  readonly kind: 'inject';
  /** “I 3.1”. */
  readonly label: string;
  readonly at: string;
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly knownTo: KnownTo;
}

export interface ReportNote {
  readonly kind: 'note';
  readonly at: string;
  readonly text: string;
  readonly speaker: string;
  readonly isStruck: boolean;
  readonly about: MoveRef | null;
  readonly knownTo: KnownTo;
}

export type ChronologyEntry =
  | { readonly kind: 'move'; readonly at: string; readonly move: ReportMove }
  | ReportInject
  | ReportDeal
  | ReportNote;

export interface ChronologyRound {
  readonly number: number;
  readonly name: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  /** By when they happened. */
  readonly entries: readonly ChronologyEntry[];
  /** Pictures that belong to no move. */
  readonly attachments: readonly PhotoRef[];
}

/** Rounds opened, each with everything that happened in it. */
export function chronologyOf(context: ReportContext, moves: ReportMoves): ChronologyRound[] {
  const { state, texts } = context;
  const deals = dealsOf(context, moves);
  return state.rounds.flatMap((round): ChronologyRound[] => {
    const { number, status, openedAt, closedAt } = round;
    if (status === 'planned') return [];
    const declared = round.order.flatMap((id): ChronologyEntry[] => {
      const move = moves.get(id);
      return move ? [{ kind: 'move', at: move.occurredAt, move }] : [];
    });
    const others: ChronologyEntry[] = [
      ...injectsOf(context, round),
      ...deals.filter((deal) => deal.round === number),
      ...notesOf(context, round, moves),
    ];
    return [
      {
        number,
        name: texts.say(round.plan.name, { where: `Round ${number}, name`, field: 'name' }),
        openedAt,
        closedAt,
        entries: inOrder(declared, others),
        attachments: round.attachments
          .filter(({ struckAt }) => struckAt === null)
          .filter(({ moveId }) => moveId === null || !moves.has(moveId))
          .map(({ name, sha256 }) => ({
            name: texts.say(name, { where: `Round ${number}, attachment`, field: 'name' }),
            sha256,
          })),
      },
    ];
  });
}

function injectsOf({ pack, texts }: ReportContext, { number, releases }: Round): ReportInject[] {
  return releases.map((release, place) => {
    const { at, version, title, text, to } = release;
    const label = `I ${release.number ?? `${number}.${place + 1}`}`;
    const say = (words: string, field: string) =>
      texts.say(words, { where: `Inject ${label.slice(2)}, ${field}`, field, version });
    return {
      kind: 'inject',
      label,
      at,
      version,
      title: say(title, 'title'),
      text: say(text, 'text'),
      knownTo: knownTo(to, null, pack),
    };
  });
}

function notesOf(
  { pack, texts, people }: ReportContext,
  { number, notes }: Round,
  moves: ReportMoves,
): ReportNote[] {
  return notes.map(({ at, text, speaker, moveId, visibility, struckAt }, place) => {
    const where = (field: string) => ({ where: `Round ${number}, note ${place + 1}`, field });
    const about = moveId === null ? undefined : moves.get(moveId);
    return {
      kind: 'note',
      at,
      text: texts.say(text, where('text')),
      speaker: people.named(speaker, where('speaker')),
      isStruck: struckAt !== null,
      about: about ? refOf(about) : null,
      knownTo: knownTo(visibility, null, pack),
    };
  });
}
