import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src-main/contract/contract.ts';

/** Everything main can be asked, typed by the contract. */
export type Api = ContractRouterClient<typeof contract>;

/** Whether main can be reached; a window that lost it says so and tries again. */
export type Reach = 'online' | 'offline';

export interface Connection {
  readonly api: Api;
  readonly reach: Reach;
  /** Calls back when the reach changes; answers how to stop. */
  onReach(listener: (reach: Reach) => void): () => void;
}
