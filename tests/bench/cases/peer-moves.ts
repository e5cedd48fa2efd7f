import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Case } from '../measure.ts';
import { memorySession } from '../memory-session.ts';
import { moveCommand, must } from '../rehearsal.ts';

const moves = 2000;

interface PeerClient {
  start(): void;
  stop(): void;
  readonly moves: Readonly<Record<string, (move: unknown) => void>>;
  getState(): { readonly G: { readonly order: readonly unknown[] } } | null;
}
interface Peer {
  readonly Client: (options: object) => PeerClient;
}
interface Transport {
  readonly Local: () => unknown;
}

/** The same record of a move and the same order as our state keeps, and nothing of the rules. */
function logMove({ G }: { G: { moves: unknown[]; order: string[] } }, move: object): void {
  const id = `m1-${G.moves.length}`;
  G.moves.push({
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
    reconciled: {},
  });
  G.order.push(id);
}

/** The same moves through a well-known engine with a local master. */
export const peerMoves: Case = {
  name: 'peer-moves',
  against: 'boardgame.io with its local master doing the same moves',
  goal: { least: 20 },
  async prepare({ peers }) {
    const load = createRequire(join(peers, 'package.json'));
    const { Client } = load('boardgame.io/client') as Peer;
    const { Local } = load('boardgame.io/multiplayer') as Transport;
    const game = {
      name: 'log',
      setup: () => ({ moves: [] as unknown[], order: [] as string[] }),
      moves: { logMove },
    };
    let match = 0;
    return {
      ours() {
        const session = memorySession();
        must(session, { kind: 'openRound', round: 1 });
        for (let turn = 0; turn < moves; turn += 1) must(session, moveCommand(turn));
      },
      reference() {
        match += 1;
        const client = Client({ game, multiplayer: Local(), matchID: `m${match}`, playerID: '0' });
        client.start();
        for (let turn = 0; turn < moves; turn += 1) {
          client.moves['logMove']?.(moveCommand(turn));
        }
        const done = client.getState()?.G.order.length;
        client.stop();
        if (done !== moves) throw new Error(`The peer did ${done} moves.`);
      },
    };
  },
};
