import { createContext, useContext, useSyncExternalStore } from 'react';
import { yardstickIds, type YardstickId } from '../../src-main/game/yardstick.ts';
import type { Api } from './api.ts';

export interface SettingValues {
  readonly theme: 'paper' | 'room';
  /** Whether single keys work in lists. */
  readonly singleKeys: boolean;
  /** Whether the clock sounds at two minutes left and when the time is up. */
  readonly clockSound: boolean;
  /** What words likelihoods are given in; `null` for those of the pack. */
  readonly yardstick: YardstickId | null;
  /** What is printed on. */
  readonly paper: 'a4' | 'letter';
}

/** What a person has chosen for every window of this library; kept by main. */
export class Settings {
  readonly #keep: (key: keyof SettingValues, value: string) => Promise<unknown>;
  readonly #listeners = new Set<() => void>();
  #values: SettingValues;

  constructor(
    keep: (key: keyof SettingValues, value: string) => Promise<unknown>,
    values: SettingValues,
  ) {
    this.#keep = keep;
    this.#values = values;
  }

  readonly values = (): SettingValues => this.#values;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change<K extends keyof SettingValues>(key: K, value: SettingValues[K]): void {
    this.#values = { ...this.#values, [key]: value };
    for (const listener of this.#listeners) listener();
    // A choice that could not be kept holds for this window alone, and is no reason to stop.
    this.#keep(key, String(value)).catch(() => undefined);
  }
}

/** While there is no library to keep them in. */
export function settingsOfWindow(): Settings {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return new Settings(async () => undefined, {
    theme: isDark ? 'room' : 'paper',
    singleKeys: true,
    clockSound: false,
    yardstick: null,
    paper: 'a4',
  });
}

export async function readSettings(api: Api): Promise<Settings> {
  const kept = await api.shell.readSettings();
  return new Settings((key, value) => api.shell.writeSetting({ key, value }), {
    theme: kept.theme === 'room' ? 'room' : 'paper',
    singleKeys: kept.singleKeys !== 'false',
    clockSound: kept.clockSound === 'true',
    yardstick: yardstickIds.find((id) => id === kept.yardstick) ?? null,
    paper: kept.paper === 'letter' ? 'letter' : 'a4',
  });
}

export const SettingsContext = createContext<Settings | null>(null);

export function useSettings(): SettingValues & { readonly change: Settings['change'] } {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings is called outside the app.');
  const values = useSyncExternalStore(settings.subscribe, settings.values);
  return { ...values, change: settings.change.bind(settings) };
}
