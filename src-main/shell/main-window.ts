import { BrowserWindow, screen } from 'electron';
import { pageOrigin } from './page-scheme.ts';
import { placeFrom, placeText } from './window-place.ts';

export interface MainWindowOptions {
  /** The preload's file. */
  readonly preload: string;
  /** Where the window was, as `keepPlace` was given it. */
  readonly place: string | undefined;
  readonly keepPlace: (place: string) => void;
}

/** The window of the app; it is shown when there is something to see. */
export function createMainWindow({ preload, place, keepPlace }: MainWindowOptions): BrowserWindow {
  const kept = placeFrom(
    place,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    title: 'Tabletop',
    width: 1440,
    height: 900,
    ...(kept && { x: kept.x, y: kept.y, width: kept.width, height: kept.height }),
    minWidth: 1180,
    minHeight: 720,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  if (kept?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    keepPlace(placeText({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  });
  return window;
}

export function loadPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${pageOrigin}/`);
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
