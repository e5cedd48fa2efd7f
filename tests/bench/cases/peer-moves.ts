import { createRequire } from 'node:module';
import { join } from 'node:path';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import type { Case } from '../measure.ts';
import { memorySession } from '../memory-session.ts';
import { moveCommand, must } from '../rehearsal.ts';

const moves = 2000;
/** Who is told: control, the public, and every seat what it may know. */
const audiences = ['control', 'public', ...alaska.seats.map(({ id }) => id)];

interface LoggedMove {
  readonly id: string;
  readonly seat: string;
  readonly visibility: string | readonly string[];
}
interface Log {
  readonly moves: LoggedMove[];
  readonly order: string[];
}
interface PeerClient {
  start(): void;
  stop(): void;
  readonly moves: Readonly<Record<string, (move: unknown) => void>>;
  getState(): { readonly G: Log } | null;
}
interface Peer {
  readonly Client: (options: object) => PeerClient;
}
interface Transport {
  readonly Local: () => unknown;
}

/** The same record of a move and the same order as our state keeps, and nothing of the rules. */
function logMove({ G }: { G: Log }, move: Omit<LoggedMove, 'id'>): void {
  const id = `m1-${G.moves.length}`;
  const record = {
    ...move,
    id,
    version: G.moves.length,
    status: 'logged',
    withdrawnAt: null,
    withdrawnReason: '',
    amendments: [],
    arguments: [],
    estimates: [],
    adjudication: null,
    scores: {},
    revealedAt: null,
    disclosed: null,
    reconciled: {},
  };
  G.moves.push(record);
  G.order.push(id);
}

/** The peer's own way to keep a secret: each client is sent its view of the state. */
function playerView({ G, playerID }: { G: Log; playerID: string }): Log {
  const audience = audiences[Number(playerID)] ?? 'public';
  if (audience === 'control') return G;
  const known = G.moves.filter(
    ({ seat, visibility }) =>
      visibility === 'public' || seat === audience || visibility.includes(audience),
  );
  return { moves: known, order: known.map(({ id }) => id) };
}

function emptyLog(): Log {
  return { moves: [], order: [] };
}

/** The same moves through a well-known engine with a local master, told to the same audiences. */
export const peerMoves: Case = {
  name: 'peer-moves',
  against: 'boardgame.io with its local master doing the same moves',
  goal: { least: 20 },
  async prepare({ peers }) {
    const load = createRequire(join(peers, 'package.json'));
    const { Client } = load('boardgame.io/client') as Peer;
    const { Local } = load('boardgame.io/multiplayer') as Transport;
    const game = { name: 'log', setup: emptyLog, moves: { logMove }, playerView };
    let match = 0;
    return {
      ours() {
        const session = memorySession();
        must(session, { kind: 'openRound', round: 1 });
        let told = 0;
        for (const audience of audiences) {
          session.follow(audience, session.state.version, (events) => {
            told += events.length;
          });
        }
        for (let turn = 0; turn < moves; turn += 1) must(session, moveCommand(turn));
        if (told < moves) throw new Error(`Only ${told} events were told.`);
      },
      reference() {
        match += 1;
        const multiplayer = Local();
        const clients = audiences.map((_, index) =>
          Client({
            game,
            multiplayer,
            numPlayers: audiences.length,
            matchID: `m${match}`,
            playerID: String(index),
            debug: false,
          }),
        );
        for (const client of clients) client.start();
        for (let turn = 0; turn < moves; turn += 1) {
          clients[0]?.moves['logMove']?.(moveCommand(turn));
        }
        const done = clients[0]?.getState()?.G.order.length;
        for (const client of clients) client.stop();
        if (done !== moves) throw new Error(`The peer did ${done} moves.`);
      },
    };
  },
};
