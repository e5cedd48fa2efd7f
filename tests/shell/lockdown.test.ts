import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { confinePages, confineSession } from '../../src-main/shell/lockdown.ts';

vi.mock('electron', () => ({ protocol: {} }));

class ContentsStandIn extends EventEmitter {
  open: (details: { url: string }) => unknown = () => null;

  setWindowOpenHandler(open: (details: { url: string }) => unknown): void {
    this.open = open;
  }

  /** Whether what an event announces is kept from happening. */
  keeps(name: string, url = ''): boolean {
    const preventDefault = vi.fn<() => void>();
    this.emit(name, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  }
}

function confinedPage(): ContentsStandIn {
  const app = new EventEmitter();
  confinePages(app as unknown as App);
  const contents = new ContentsStandIn();
  app.emit('web-contents-created', {}, contents);
  return contents;
}

describe('a page', () => {
  it.each(['https://evil.example/', 'file:///etc/passwd', 'app://tabletop.evil/', 'app://other/'])(
    'does not go to %s',
    (url) => {
      expect(confinedPage().keeps('will-navigate', url)).toBe(true);
    },
  );

  it('may be loaded again', () => {
    expect(confinedPage().keeps('will-navigate', 'app://tabletop/')).toBe(false);
  });

  it('opens no window and embeds no other app', () => {
    const contents = confinedPage();
    expect(contents.open({ url: 'app://tabletop/' })).toEqual({ action: 'deny' });
    expect(contents.keeps('will-attach-webview')).toBe(true);
  });
});

type Answer<T> = (answer: T) => void;

class SessionStandIn extends EventEmitter {
  permission: ((contents: null, name: string, decide: Answer<boolean>) => void) | null = null;
  check: (() => boolean) | null = null;
  device: (() => boolean) | null = null;
  request: ((details: { url: string }, decide: Answer<{ cancel: boolean }>) => void) | null = null;
  readonly setSpellCheckerEnabled = vi.fn<(enabled: boolean) => void>();
  readonly webRequest = {
    onBeforeRequest: (handler: typeof this.request) => {
      this.request = handler;
    },
  };

  setPermissionRequestHandler(handler: typeof this.permission): void {
    this.permission = handler;
  }

  setPermissionCheckHandler(handler: typeof this.check): void {
    this.check = handler;
  }

  setDevicePermissionHandler(handler: typeof this.device): void {
    this.device = handler;
  }
}

function confinedSession(also: string[] = []): SessionStandIn {
  const session = new SessionStandIn();
  confineSession(session as unknown as Session, also);
  return session;
}

function isAsked(session: SessionStandIn, url: string): boolean {
  const decide = vi.fn<Answer<{ cancel: boolean }>>();
  session.request?.({ url }, decide);
  return decide.mock.lastCall?.[0].cancel === false;
}

describe('a session', () => {
  it.each(['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read'])(
    'gives nobody %s',
    (permission) => {
      const decide = vi.fn<Answer<boolean>>();
      const session = confinedSession();
      session.permission?.(null, permission, decide);
      expect(decide).toHaveBeenCalledExactlyOnceWith(false);
      expect([session.check?.(), session.device?.()]).toEqual([false, false]);
    },
  );

  it('downloads nothing, dictionaries included', () => {
    const session = confinedSession();
    const preventDefault = vi.fn<() => void>();
    session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('asks no network for anything', () => {
    const session = confinedSession();
    const asked = ['app://tabletop/', 'blob:x', 'data:,', 'https://a.example/', 'ws://a.example/'];
    expect(asked.map((url) => isAsked(session, url))).toEqual([true, true, true, false, false]);
    expect(isAsked(session, 'http://127.0.0.1:4181/')).toBe(false);
    expect(isAsked(confinedSession(['http://127.0.0.1:4181']), 'http://127.0.0.1:4181/')).toBe(
      true,
    );
  });
});
