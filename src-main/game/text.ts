import { z } from 'zod';

/** Names and titles: one line, at most 200 characters. */
export const line = z.string().trim().min(1).max(200);
/** What people said: at most 4,000 characters. */
export const prose = z.string().trim().min(1).max(4000);
/** A field that may be left empty. */
export const optionalLine = z.string().trim().max(200);
export const optionalProse = z.string().trim().max(4000);

export const id = z.string().min(1).max(80);
/** ISO 8601 in UTC, such as `2026-03-12T14:27:00.000Z`. */
export const moment = z.iso.datetime();
/** A calendar day, such as `2026-03-12`. */
export const day = z.iso.date();
/** A wall-clock time in the room, such as `13:30`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Rounds count from 1. */
export const roundNumber = z.number().int().min(1).max(99);
export const minutes = z.number().int().min(0).max(600);
/** A change to minutes, never of none. */
export const moreMinutes = z
  .number()
  .int()
  .min(-600)
  .max(600)
  .refine((value) => value !== 0, 'No minutes at all.');
