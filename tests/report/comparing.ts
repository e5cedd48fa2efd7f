/** Sessions that part from each other, without a desk. */
import * as fc from 'fast-check';
import type { Command } from '../../src-main/game/command.ts';
import type { Compared } from '../../src-main/report/comparison.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { LiveSession } from '../../src-main/session/live-session.ts';
import { forkOf } from '../../src-main/session/fork.ts';
import { MemoryLog } from '../../src-main/session/memory-log.ts';
import type { PendingEvent } from '../../src-main/store/chain.ts';
import { emptyHead } from '../../src-main/store/chain.ts';
import { steadyChance } from '../session/steady-chance.ts';

export const evaluators = ['Eve', 'Eric'] as const;

/** A session that goes on, with a log of its own. */
export class Room {
  readonly live: LiveSession;
  readonly #pack: Pack;

  constructor(id: string, from: readonly PendingEvent[] = [], pack: Pack = alaska) {
    const log = new MemoryLog();
    if (from.length > 0) log.append(id, emptyHead(id), from);
    this.#pack = pack;
    this.live = new LiveSession({
      id,
      pack,
      packHash: 'pack',
      packs: () => pack,
      log,
      chance: steadyChance(),
    });
  }

  static opened(id = 'trunk', pack: Pack = alaska): Room {
    return new Room(id, [], pack).do(
      { kind: 'createSession', title: `Session ${id}` },
      {
        kind: 'addParticipants',
        participants: evaluators.map((name) => ({ name, part: 'evaluator' as const })),
      },
      { kind: 'openRound', round: 1 },
    );
  }

  do(...commands: readonly Command[]): this {
    for (const command of commands) {
      const done = this.live.execute(command);
      if (!done.ok) throw new Error(`${command.kind}: ${done.refusal.code}`);
    }
    return this;
  }

  /** Logs a move and has every evaluator give it these levels, by criterion. */
  moved(seat: string, action: string, levels: Readonly<Record<string, number>> = {}): this {
    this.do({ kind: 'logMove', seat, action });
    const moveId = this.live.state.rounds.flatMap(({ moves }) => moves).at(-1)?.id ?? '';
    return this.scored(moveId, levels);
  }

  /** @param apart by how much each evaluator rates higher than the one before */
  scored(moveId: string, levels: Readonly<Record<string, number>>, apart = 0): this {
    const rated = Object.entries(levels);
    if (rated.length === 0) return this;
    const raters = this.live.state.participants.filter(({ part }) => part === 'evaluator');
    for (const [place, { id }] of raters.entries()) {
      const scores = rated.map(([criterion, value]) => ({
        criterion,
        value: Math.min(2, value + place * apart) as 0,
        reason: '',
      }));
      this.do({ kind: 'giveScores', moveId, evaluator: id, scores });
    }
    return this.do({ kind: 'revealScores', moveId, overrideReason: 'Enough' });
  }

  fork(id: string, version: number = this.live.events.length): Room {
    const now = '2026-03-20T09:00:00.000Z';
    const shared = this.live.events.slice(0, version);
    return new Room(id, forkOf(shared, { id, now, title: `Fork ${id}`, goesOn: true }), this.#pack);
  }

  get compared(): Compared {
    return { events: [...this.live.events], pack: this.#pack };
  }
}

/** A move with its scores, or with none; or on to the next round. */
interface Turn {
  readonly seat: string;
  readonly levels: Readonly<Record<string, number>>;
  readonly apart: number;
  readonly isNext: boolean;
}

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    seat: fc.constantFrom(...alaska.seats.map(({ id }) => id)),
    levels: fc.dictionary(
      fc.constantFrom(...alaska.criteria.map(({ id }) => id)),
      fc.integer({ min: -2, max: 2 }),
    ),
    apart: fc.integer({ min: 0, max: 2 }),
    isNext: fc.boolean(),
  }),
  { minLength: 1, maxLength: 7 },
);

function play(room: Room, taken: readonly Turn[]): Room {
  for (const { seat, levels, apart, isNext } of taken) {
    const round = room.live.state.rounds.findIndex(({ status }) => status === 'open') + 1;
    // A fork may have left between two rounds.
    const planned = room.live.state.rounds.findIndex(({ status }) => status === 'planned') + 1;
    if (round === 0) room.do({ kind: 'openRound', round: planned });
    else if (isNext && round < alaska.rounds.length) {
      room.do({ kind: 'closeRound', round }, { kind: 'openRound', round: round + 1 });
    }
    room.do({ kind: 'logMove', seat, action: 'Something' });
    const moveId = room.live.state.rounds.flatMap(({ moves }) => moves).at(-1)?.id ?? '';
    room.scored(moveId, levels, apart);
  }
  return room;
}

/**
 * Two to six sessions that were one: each but the first is a fork of one before it, from some move
 * of it, and every one of them goes on.
 */
export const relatives = fc
  .record({
    stem: turns,
    forks: fc.array(fc.record({ of: fc.nat(), at: fc.nat(), taken: turns }), {
      minLength: 1,
      maxLength: 5,
    }),
    taken: fc.array(turns, { minLength: 6, maxLength: 6 }),
    skipsTrunk: fc.boolean(),
  })
  .map(({ stem, forks, taken, skipsTrunk }): Compared[] => {
    const rooms = [play(Room.opened('0'), stem)];
    for (const [place, { of, at, taken: own }] of forks.entries()) {
      const from = rooms[of % rooms.length] ?? Room.opened('0');
      const opened = from.live.events.findIndex(({ kind }) => kind === 'roundOpened') + 1;
      const version = opened + (at % (from.live.events.length - opened + 1));
      rooms.push(play(from.fork(String(place + 1), version), own));
    }
    const all = rooms.map((room, place) => play(room, taken[place] ?? []).compared);
    return skipsTrunk && all.length > 2 ? all.slice(1) : all;
  });

/** A session and its fork, or two that have nothing in common. */
export const twoSessions = fc
  .record({ stem: turns, one: turns, other: turns, isFork: fc.boolean() })
  .map(({ stem, one, other, isFork }): [Compared, Compared] => {
    const trunk = play(Room.opened('one'), stem);
    const second = isFork ? trunk.fork('other') : Room.opened('other');
    return [play(trunk, one).compared, play(second, other).compared];
  });
