import type { App, Session } from 'electron';
import { pageOrigin } from './page-scheme.ts';

/** No page of the app may go elsewhere, open anything or embed another app. */
export function confinePages(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${pageOrigin}/`)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/**
 * No permission is given, nothing is downloaded and nothing is asked of any network.
 *
 * @param also only while developing: the start of the addresses the page is rebuilt from
 */
export function confineSession(session: Session, also: readonly string[] = []): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // The checker would fetch its dictionaries.
  session.setSpellCheckerEnabled(false);
  const local = [`${pageOrigin}/`, 'blob:', 'data:', 'devtools:', ...also];
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !local.some((start) => url.startsWith(start)) });
  });
}
