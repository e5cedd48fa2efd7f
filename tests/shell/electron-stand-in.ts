/** As much of Electron as the app uses, on a machine that has none. */
import { EventEmitter } from 'node:events';
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
  readonly webContents = { mainFrame: {} };
  readonly loadURL = vi.fn<(url: string) => Promise<void>>().mockResolvedValue();
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();
  readonly isMinimized = (): boolean => true;
  readonly isMaximized = (): boolean => false;
  readonly getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });

  constructor(options: WindowOptions) {
    super();
    this.options = options;
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
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
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
