/** What the tables of a file may hold, looked at again although they are strict. */
import { z } from 'zod';

const text = z.string();
const whole = z.number().int().min(1);
const blob = z.instanceof(Buffer);

export const fileRow = z.strictObject({
  id: z.string().min(1).max(80),
  version: whole,
  head: text,
  savedAt: z.iso.datetime(),
});

export const eventRow = z.strictObject({
  version: whole,
  kind: text,
  schema: whole,
  batch: whole,
  recordedAt: text,
  occurredAt: text.nullable(),
  actor: text,
  data: text,
  hash: text,
});

export const packRow = z.strictObject({ hash: text, data: text });

export const photoRow = z.strictObject({
  sha256: text,
  media: text,
  bytes: whole,
  width: whole,
  height: whole,
  data: blob,
  copyMedia: text,
  copySha256: text,
  copy: blob,
});

export const signatureRow = z.strictObject({ publicKey: blob, signature: blob });
