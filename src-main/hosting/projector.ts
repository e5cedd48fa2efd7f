import type { ProjectorSettings, ProjectorState, ScreenView } from '../contract/projector.ts';
import { projectorSettings } from '../contract/projector.ts';
import type { Presenting, Slide } from '../contract/slide.ts';
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

interface Presented {
  readonly presenting: Presenting;
  readonly slide: Slide;
}

/** The projectors of the sessions: how control wants each, who shows it, who is to be told. */
export class Projector {
  readonly #settings: Settings;
  readonly #screens = new Map<string, Set<Latest<ScreenView>>>();
  readonly #watchers = new Map<string, Set<Latest<ProjectorState>>>();
  readonly #presented = new Map<string, Presented>();
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
    // Whatever was presented before, it begins with what is public.
    this.#presented.delete(sessionId);
    this.set(sessionId, { isBlank: false });
    return this.#stage?.open(sessionId, this.#read(sessionId).display) ?? null;
  }

  close(sessionId: string): void {
    this.#presented.delete(sessionId);
    for (const screen of this.#screens.get(sessionId) ?? []) {
      screen.tell({ ...this.#view(sessionId), isOpen: false });
      screen.end();
    }
    this.#stage?.close(sessionId);
    this.#told(sessionId);
  }

  /** In place of the live public view; with `null` that is shown again. */
  present(sessionId: string, presented: Presented | null): void {
    if (presented) this.#presented.set(sessionId, presented);
    else this.#presented.delete(sessionId);
    this.#shown(sessionId);
    this.#told(sessionId);
  }

  set(sessionId: string, change: Partial<ProjectorSettings>): void {
    const before = this.#read(sessionId);
    const settings = projectorSettings.parse({ ...before, ...change });
    this.#settings.write(keyOf(sessionId), JSON.stringify(settings));
    const { display } = settings;
    this.#shown(sessionId);
    if (display !== before.display && this.#screens.has(sessionId)) this.#stage?.move(display);
    this.#told(sessionId);
  }

  /** Somebody shows it, until the answer is called. */
  show(sessionId: string, screen: Latest<ScreenView>): () => void {
    const leave = join(this.#screens, sessionId, screen);
    screen.tell(this.#view(sessionId));
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

  #shown(sessionId: string): void {
    for (const screen of this.#screens.get(sessionId) ?? []) screen.tell(this.#view(sessionId));
  }

  #view(sessionId: string): ScreenView {
    const { display: _, ...settings } = this.#read(sessionId);
    const slide = this.#presented.get(sessionId)?.slide ?? null;
    return { ...settings, isOpen: true, slide };
  }

  #told(sessionId: string): void {
    const watchers = this.#watchers.get(sessionId);
    if (!watchers) return;
    const state = this.#state(sessionId);
    for (const watcher of watchers) watcher.tell(state);
  }

  #state(sessionId: string): ProjectorState {
    const presenting = this.#presented.get(sessionId)?.presenting ?? null;
    const displays = [...(this.#stage?.displays() ?? [])];
    return { ...this.#read(sessionId), isOn: this.#screens.has(sessionId), displays, presenting };
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
