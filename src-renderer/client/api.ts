import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src-main/contract/contract.ts';
import type { guestContract } from '../../src-main/contract/guest.ts';

/** Everything main can be asked, typed by the contract. */
export type Api = ContractRouterClient<typeof contract>;
/** The same for a guest. */
export type GuestApi = ContractRouterClient<typeof guestContract>;

/** Whether main can be reached; a window that lost it says so and tries again. */
export type Reach = 'online' | 'offline';

export interface Connection<Asked = Api> {
  readonly api: Asked;
  readonly reach: Reach;
  /** Calls back when the reach changes; answers how to stop. */
  onReach(listener: (reach: Reach) => void): () => void;
}
