import type { Grant } from './grant.ts';

/** A way in: the address of its page, and where that page opens its socket. */
export interface Entrance {
  readonly kind: Grant['kind'];
  readonly page: string;
  readonly port: string;
}

/** Each has a cookie of its own; neither opens the other. */
export const entrances: Readonly<Record<Grant['kind'], Entrance>> = {
  control: { kind: 'control', page: '/', port: '/port' },
  guest: { kind: 'guest', page: '/projector', port: '/projector/port' },
};

export function entranceOf(page: string): Entrance | undefined {
  return Object.values(entrances).find((entrance) => entrance.page === page);
}
