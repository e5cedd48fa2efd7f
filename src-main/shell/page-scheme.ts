import { protocol } from 'electron';

const scheme = 'app';
const host = 'tabletop';

/** Where the page comes from; nothing else may have the port. */
export const pageOrigin = `${scheme}://${host}`;

export interface SchemeFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly media: string;
}

/** Has to be called before the app is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Answers the page's own scheme, and nothing outside it. */
export function servePageScheme(
  read: (path: string) => Promise<SchemeFile | null>,
  headers: Readonly<Record<string, string>>,
): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const asked = url.host === host && request.method === 'GET';
    const file = asked ? await read(`${url.pathname}${url.search}`) : null;
    if (!file) return new Response('There is nothing here.', { status: 404, headers });
    return new Response(file.body, { headers: { ...headers, 'Content-Type': file.media } });
  });
}
