import type { Command } from '../../../src-main/game/command.ts';

/** What has happened, what is asked then, and the field that is at fault. */
export type Case = readonly [history: readonly Command[], command: unknown, field?: string];
