import type { ProjectorSettings, ProjectorState, ScreenView } from '../contract/projector.ts';
import { projectorSettings } from '../contract/projector.ts';
import type { Settings } from '../store/settings.ts';
import type { Latest } from './latest.ts';
import type { Stage } from './stage.ts';

const initial: ProjectorSettings = {
  theme: 'room',
  isLarger: false,
  hasTrajectory: true,
  isBlank: false,
  display: null,
};

/** The projectors of the sessions: how control wants each, who shows it, who is to be told. */
export class Projector {
  readonly #settings: Settings;
  readonly #screens = new Map<string, Set<Latest<ScreenView>>>();
  readonly #watchers = new Map<string, Set<Latest<ProjectorState>>>();
  #stage: Stage | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Said once, when there is somewhere to show it. */
  showOn(stage: Stage): void {
    this.#stage = stage;
    stage.onDisplays(() => {
      for (const sessionId of this.#watchers.keys()) this.#told(sessionId);
    });
  }

  /** One room, one projector: that of another session is closed. Whoever opens it wants to see it. */
  open(sessionId: string): string | null {
    for (const other of this.#screens.keys()) if (other !== sessionId) this.close(other);
    this.set(sessionId, { isBlank: false });
    return this.#stage?.open(sessionId, this.#read(sessionId).display) ?? null;
  }

  close(sessionId: string): void {
    const { display: _, ...settings } = this.#read(sessionId);
    for (const screen of this.#screens.get(sessionId) ?? []) {
      screen.tell({ ...settings, isOpen: false });
      screen.end();
    }
    this.#stage?.close(sessionId);
  }

  set(sessionId: string, change: Partial<ProjectorSettings>): void {
    const before = this.#read(sessionId);
    const settings = projectorSettings.parse({ ...before, ...change });
    this.#settings.write(keyOf(sessionId), JSON.stringify(settings));
    const { display, ...shown } = settings;
    for (const screen of this.#screens.get(sessionId) ?? [])
      screen.tell({ ...shown, isOpen: true });
    if (display !== before.display && this.#screens.has(sessionId)) this.#stage?.move(display);
    this.#told(sessionId);
  }

  /** Somebody shows it, until the answer is called. */
  show(sessionId: string, screen: Latest<ScreenView>): () => void {
    const leave = join(this.#screens, sessionId, screen);
    const { display: _, ...settings } = this.#read(sessionId);
    screen.tell({ ...settings, isOpen: true });
    this.#told(sessionId);
    return () => {
      leave();
      this.#told(sessionId);
    };
  }

  watch(sessionId: string, watcher: Latest<ProjectorState>): () => void {
    const leave = join(this.#watchers, sessionId, watcher);
    watcher.tell(this.#state(sessionId));
    return leave;
  }

  #told(sessionId: string): void {
    const watchers = this.#watchers.get(sessionId);
    if (!watchers) return;
    const state = this.#state(sessionId);
    for (const watcher of watchers) watcher.tell(state);
  }

  #state(sessionId: string): ProjectorState {
    const displays = [...(this.#stage?.displays() ?? [])];
    return { ...this.#read(sessionId), isOn: this.#screens.has(sessionId), displays };
  }

  #read(sessionId: string): ProjectorSettings {
    try {
      const kept: unknown = JSON.parse(this.#settings.read()[keyOf(sessionId)] ?? '{}');
      return projectorSettings.parse(Object.assign({}, initial, kept));
    } catch {
      return initial;
    }
  }
}

function keyOf(sessionId: string): string {
  return `projector/${sessionId}`;
}

function join<Member>(groups: Map<string, Set<Member>>, key: string, member: Member): () => void {
  const group = groups.get(key) ?? new Set();
  groups.set(key, group.add(member));
  return () => {
    group.delete(member);
    if (group.size === 0 && groups.get(key) === group) groups.delete(key);
  };
}
