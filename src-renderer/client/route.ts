import { useSyncExternalStore } from 'react';

export const tabs = ['setup', 'run', 'replay', 'report'] as const;
export type Tab = (typeof tabs)[number];

/** Where one is; kept in the address, so that a reload comes back to it. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'packs' }
  | { readonly screen: 'rescue' }
  | { readonly screen: 'pack'; readonly packId: string }
  | { readonly screen: 'compare'; readonly sessionIds: readonly string[] }
  | {
      readonly screen: Tab;
      readonly sessionId: string;
      /** The version the replay is to stand at. */
      readonly at?: number;
      /** What the replay is to show of the session's net. */
      readonly shows?: 'evidence';
      /** The inject that Run is to open. */
      readonly inject?: string;
    };

export function parseRoute(hash: string): Route {
  if (hash === '#/rescue') return { screen: 'rescue' };
  if (hash === '#/packs') return { screen: 'packs' };
  const [, packId] = /^#\/pack\/([^/]+)$/.exec(hash) ?? [];
  if (packId) return { screen: 'pack', packId: decodeURIComponent(packId) };
  const [, compared] = /^#\/compare\/([^/]*)$/.exec(hash) ?? [];
  if (compared !== undefined) {
    const sessionIds = compared.split(',').filter(Boolean).map(decodeURIComponent);
    return { screen: 'compare', sessionIds };
  }
  const [, sessionId, tab, at, shows, inject] =
    /^#\/session\/([^/]+)\/([a-z]+)(?:\?(?:at=(\d{1,9})|(evidence)|inject=([^/&]+)))?$/.exec(
      hash,
    ) ?? [];
  const screen = tabs.find((known) => known === tab);
  if (!sessionId || !screen) return { screen: 'library' };
  return {
    screen,
    sessionId: decodeURIComponent(sessionId),
    ...(at && { at: Number(at) }),
    ...(shows && { shows: 'evidence' }),
    ...(inject && { inject: decodeURIComponent(inject) }),
  };
}

export function addressOf(route: Route): string {
  if (route.screen === 'library') return '#/';
  if (route.screen === 'rescue') return '#/rescue';
  if (route.screen === 'packs') return '#/packs';
  if (route.screen === 'pack') return `#/pack/${encodeURIComponent(route.packId)}`;
  if (route.screen === 'compare') {
    return `#/compare/${route.sessionIds.map(encodeURIComponent).join(',')}`;
  }
  const asked = askedIn(route);
  const place = `#/session/${encodeURIComponent(route.sessionId)}/${route.screen}`;
  return asked === '' ? place : `${place}?${asked}`;
}

function askedIn({ at, shows, inject }: Extract<Route, { screen: Tab }>): string {
  if (at !== undefined) return `at=${at}`;
  return inject === undefined ? (shows ?? '') : `inject=${encodeURIComponent(inject)}`;
}

/** Takes the moment out of the address, so that a reload stays where one has gone on to. */
export function takeMoment(): number | undefined {
  const route = parseRoute(window.location.hash);
  if (!('at' in route) || route.at === undefined) return undefined;
  const { at: moment, ...place } = route;
  window.history.replaceState(window.history.state, '', addressOf(place));
  return moment;
}

/** Whether the evidence was asked for; taken out of the address as the moment is. */
export function takeEvidence(): boolean {
  const route = parseRoute(window.location.hash);
  if (!('shows' in route)) return false;
  const { shows: _, ...place } = route;
  window.history.replaceState(window.history.state, '', addressOf(place));
  return true;
}

/** The inject that was asked for; taken out of the address as the moment is. */
export function takeInject(): string | undefined {
  const route = parseRoute(window.location.hash);
  if (!('inject' in route) || route.inject === undefined) return undefined;
  const { inject, ...place } = route;
  window.history.replaceState(window.history.state, '', addressOf(place));
  return inject;
}

export function go(route: Route): void {
  window.location.hash = addressOf(route);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
