/** As much of Electron as the app uses, on a machine that has none. */
import { EventEmitter } from 'node:events';
import type { Rectangle } from 'electron';
import { vi } from 'vitest';

class AppStandIn extends EventEmitter {
  isPackaged = true;
  isFirst = true;
  readonly quit = vi.fn<() => void>();
  readonly exit = vi.fn<(code: number) => void>();
  readonly setPath = vi.fn<(name: string, path: string) => void>();
  readonly getPath = (name: string): string => `/home/ann/${name}`;
  readonly requestSingleInstanceLock = (): boolean => this.isFirst;
  readonly whenReady = async (): Promise<void> => undefined;
}

export interface WindowOptions {
  readonly webPreferences: Record<string, unknown>;
}

export class WindowStandIn extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents = Object.assign(new EventEmitter(), {
    mainFrame: {},
    reload: vi.fn<() => void>(),
  });
  readonly loadURL = vi.fn<(url: string) => Promise<void>>().mockResolvedValue();
  readonly showInactive = vi.fn<() => void>();
  readonly removeMenu = vi.fn<() => void>();
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();
  readonly isMinimized = (): boolean => true;
  readonly isMaximized = (): boolean => false;
  bounds: Rectangle = { x: 10, y: 20, width: 1200, height: 800 };
  fillsScreen = false;
  readonly getBounds = (): Rectangle => this.bounds;
  readonly isFullScreen = (): boolean => this.fillsScreen;
  readonly getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });

  constructor(options: WindowOptions) {
    super();
    this.options = options;
  }

  /** No system moves a window that fills a screen. */
  setBounds(bounds: Rectangle): void {
    if (this.fillsScreen) throw new Error('The window fills a screen.');
    this.bounds = bounds;
  }

  setFullScreen(fills: boolean): void {
    if (fills === this.fillsScreen) return;
    this.fillsScreen = fills;
    if (!fills) queueMicrotask(() => this.emit('leave-full-screen'));
  }

  close(): void {
    this.emit('closed');
  }
}

export interface DisplayStandIn {
  readonly id: number;
  readonly label: string;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
  readonly size: { readonly width: number; readonly height: number };
}

/** A display of 1920×1080 that many to the right of the first, with a bar of 40 at the bottom. */
export function display(id: number, place: number, label = ''): DisplayStandIn {
  const size = { width: 1920, height: 1080 };
  const at = { x: place * size.width, y: 0 };
  const workArea = { ...at, width: size.width, height: size.height - 40 };
  return { id, label, bounds: { ...at, ...size }, workArea, size };
}

class ScreenStandIn extends EventEmitter {
  displays: readonly DisplayStandIn[] = [display(1, 0)];
  readonly getAllDisplays = (): readonly DisplayStandIn[] => this.displays;

  /** The one in which the left edge is. */
  readonly getDisplayMatching = ({ x }: Rectangle): DisplayStandIn | undefined =>
    this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width);

  become(displays: readonly DisplayStandIn[]): void {
    const event = displays.length > this.displays.length ? 'display-added' : 'display-removed';
    this.displays = displays;
    this.emit(event);
  }
}

const nothing = () => undefined;

/** As if it had just been started. */
export function startedElectron() {
  const windows: WindowStandIn[] = [];
  return {
    windows,
    app: new AppStandIn(),
    BrowserWindow: class extends WindowStandIn {
      constructor(options: WindowOptions) {
        super(options);
        windows.push(this);
      }
    },
    dialog: { showErrorBox: vi.fn<(title: string, text: string) => void>() },
    ipcMain: new EventEmitter(),
    Menu: { buildFromTemplate: nothing, setApplicationMenu: nothing },
    MessageChannelMain: MessageChannel,
    protocol: { handle: nothing, registerSchemesAsPrivileged: nothing },
    powerSaveBlocker: {
      start: vi.fn<(type: string) => number>().mockReturnValue(7),
      stop: vi.fn<(id: number) => void>(),
    },
    screen: new ScreenStandIn(),
    session: {
      defaultSession: {
        on: nothing,
        setDevicePermissionHandler: nothing,
        setPermissionCheckHandler: nothing,
        setPermissionRequestHandler: nothing,
        setSpellCheckerEnabled: nothing,
        webRequest: { onBeforeRequest: nothing },
      },
    },
  };
}

export type ElectronStandIn = ReturnType<typeof startedElectron>;
