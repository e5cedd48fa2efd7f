import { oc } from '@orpc/contract';
import { z } from 'zod';
import { errors } from './errors.ts';

const base = oc.errors(errors);

export const settingKeys = ['theme', 'singleKeys', 'clockSound', 'yardstick', 'paper'] as const;

/** What surrounds the window. In a browser, saving a file is the page's own affair. */
export const shellContract = {
  about: base.output(z.object({ host: z.enum(['electron', 'browser']), version: z.string() })),
  /**
   * Asks where, then writes the file: text, or bytes as base64. `path` is `null` when the person
   * cancelled.
   */
  saveFile: base
    .input(
      z.union([
        z.strictObject({ name: z.string(), text: z.string() }),
        z.strictObject({ name: z.string(), bytes: z.string() }),
      ]),
    )
    .output(z.object({ path: z.string().nullable() })),
  readSettings: base.output(z.partialRecord(z.enum(settingKeys), z.string())),
  writeSetting: base
    .input(z.object({ key: z.enum(settingKeys), value: z.string().max(1000) }))
    .output(z.object({})),
};
