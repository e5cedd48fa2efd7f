import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/websocket';
import { guestContract, guestPack } from '../contract/guest.ts';
import type { ScreenView } from '../contract/projector.ts';
import { either } from './either.ts';
import { follow } from './follow.ts';
import type { GuestGrant } from './grant.ts';
import { latestOf } from './latest.ts';
import { inWordsOfTheContract } from './router.ts';
import type { Services } from './services.ts';
import { forGuest } from './trouble.ts';
import type { Handler } from './wire.ts';

export function createGuestRouter(services: Services, grant: GuestGrant) {
  const { desk, chance, projector, mark, gone } = services;
  const { sessionId, audience } = grant;
  const os = implement(guestContract);
  return os.router({
    welcome: os.welcome.handler(() => ({
      sessionId,
      audience,
      now: chance.now(),
      library: mark,
      pack: guestPack.parse(desk.open(sessionId).pack),
    })),
    follow: os.follow.handler(({ input, signal }) =>
      follow(desk.open(sessionId), audience, input.after, either(signal, gone)),
    ),
    screen: os.screen.handler(({ signal }) =>
      latestOf<ScreenView>(either(signal, gone), (screen) => projector.show(sessionId, screen)),
    ),
    blank: os.blank.handler(({ input }) => {
      projector.set(sessionId, { isBlank: input.isBlank });
      return {};
    }),
  });
}

/** Answers one guest, and only what its grant lets it know, whatever it asks. */
export function createGuestHandler(services: Services, grant: GuestGrant): Handler {
  return new RPCHandler(createGuestRouter(services, grant), {
    clientInterceptors: [inWordsOfTheContract((error) => forGuest(error))],
  });
}
