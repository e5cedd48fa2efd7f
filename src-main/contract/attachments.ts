import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { CommandData } from '../game/command.ts';
import { photoLimits } from '../game/photo.ts';
import { errors } from './errors.ts';

const id = z.string().min(1).max(80);
const base = oc.errors(errors);

/** Bytes as base64 text, which every carrier can take. */
const bytesText = (limit: number) => z.string().max(Math.ceil(limit / 3) * 4);

const attachmentRef = z.object({ sessionId: id, attachmentId: id });
const picture = z.object({ media: z.string(), data: z.string() });

export const attachmentsContract = {
  /**
   * Keeps the photo and records that it was added, both or neither. The original is kept byte
   * for byte; the copy is the smaller one the page has made of it. A longer original is let
   * through by some bytes, so that the rules can say what is wrong with it.
   */
  add: base
    .input(
      z.object({
        sessionId: id,
        original: bytesText(photoLimits.bytes + 3),
        copy: bytesText(photoLimits.copyBytes),
        /** Data of an `addAttachment` command; parsed by the rules. */
        about: z.custom<Partial<CommandData<'addAttachment'>>>(
          (value) => typeof value === 'object' && value !== null,
        ),
      }),
    )
    .output(z.object({ version: z.number() })),
  original: base.input(attachmentRef).output(picture),
  copy: base.input(attachmentRef).output(picture),
};
