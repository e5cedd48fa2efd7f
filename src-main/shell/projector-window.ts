import type { MessagePortMain } from 'electron';
import { BrowserWindow, powerSaveBlocker, screen } from 'electron';
import { handPort } from './hand-port.ts';
import { pageOrigin } from './page-scheme.ts';
import type { ProjectorPlace } from './projector-place.ts';
import { projectorPlace } from './projector-place.ts';

export interface ProjectorWindowOptions {
  /** The preload's file. */
  readonly preload: string;
  /** The facilitator's window, while there is one. */
  readonly main: () => BrowserWindow | null;
  /** Answers the page of a session's projector, and nobody else. */
  readonly serve: (sessionId: string, port: MessagePortMain) => void;
}

/** Room's paper, so that no light flashes before the page is there. */
const dark = '#14181a';

/** The one window the room sees. It follows the displays as they come and go. */
export class ProjectorWindow {
  readonly #options: ProjectorWindowOptions;
  #open: { readonly window: BrowserWindow; readonly sessionId: string } | null = null;
  #display: string | null = null;
  /** Where it was put last; a person may have moved it since. */
  #place: ProjectorPlace | null = null;

  constructor(options: ProjectorWindowOptions) {
    this.#options = options;
    this.onDisplays(() => this.#follow());
  }

  open(sessionId: string, display: string | null): null {
    this.#display = display;
    if (this.#open?.sessionId === sessionId) {
      this.#follow();
      this.#open.window.showInactive();
      return null;
    }
    this.#leave();
    const window = this.#created();
    this.#open = { window, sessionId };
    this.#place = null;
    handPort(window, (port) => this.#options.serve(sessionId, port));
    const awake = powerSaveBlocker.start('prevent-display-sleep');
    window.once('closed', () => {
      powerSaveBlocker.stop(awake);
      if (this.#open?.window === window) this.#open = null;
    });
    // The facilitator goes on typing where they were.
    window.once('ready-to-show', () => {
      this.#follow();
      window.showInactive();
    });
    window.webContents.on('render-process-gone', () => window.webContents.reload());
    void window.loadURL(`${pageOrigin}/projector`);
    return null;
  }

  move(display: string | null): void {
    this.#display = display;
    this.#follow();
  }

  close(sessionId?: string): void {
    if (sessionId === undefined || this.#open?.sessionId === sessionId) this.#leave();
  }

  displays(): { id: string; label: string }[] {
    return screen.getAllDisplays().map(({ id, label, size }, index) => ({
      id: String(id),
      label: `${label || `Display ${index + 1}`}, ${size.width}×${size.height}`,
    }));
  }

  onDisplays(listener: () => void): void {
    screen.on('display-added', listener);
    screen.on('display-removed', listener);
    screen.on('display-metrics-changed', listener);
  }

  #created(): BrowserWindow {
    const window = new BrowserWindow({
      title: 'Tabletop projector',
      show: false,
      backgroundColor: dark,
      webPreferences: {
        preload: this.#options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        // The clock goes on while another window lies over it.
        backgroundThrottling: false,
      },
    });
    // The room is shown no menu.
    window.removeMenu();
    return window;
  }

  #leave(): void {
    const { window } = this.#open ?? {};
    this.#open = null;
    window?.close();
  }

  /** Goes where it belongs now, unless it is there already. */
  #follow(): void {
    const { window } = this.#open ?? {};
    const main = this.#options.main();
    if (!window || !main) return;
    const own = screen.getDisplayMatching(main.getBounds()).id;
    const place = projectorPlace(screen.getAllDisplays(), own, this.#display);
    if (!place || JSON.stringify(place) === JSON.stringify(this.#place)) return;
    this.#place = place;
    if (!window.isFullScreen()) return put(window, place);
    // No system moves a window that fills a screen: it has to become a window first.
    window.once('leave-full-screen', () => {
      if (this.#open?.window === window && this.#place) put(window, this.#place);
    });
    window.setFullScreen(false);
  }
}

function put(window: BrowserWindow, { bounds, fullScreen }: ProjectorPlace): void {
  window.setBounds(bounds);
  if (fullScreen) window.setFullScreen(true);
}
