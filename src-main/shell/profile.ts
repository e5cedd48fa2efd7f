import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Gives a library that is not the user's own a profile of its own, so that it can be open beside
 * it: one profile runs once. Has to be called before the app is ready.
 */
export function separateProfile(app: App, library: string): void {
  const name = hash('sha256', library).slice(0, 16);
  app.setPath('userData', join(app.getPath('userData'), 'libraries', name));
}
