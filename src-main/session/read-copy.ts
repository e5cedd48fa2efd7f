import { Fault } from '../contract/faults.ts';
import type { Attachments, Picture } from '../store/attachments.ts';

/** Answers the smaller copy of a photo; nothing for one that is gone or damaged. */
export function copyReader(
  attachments: Pick<Attachments, 'copy'>,
): (sha256: string) => Picture | undefined {
  return (sha256) => {
    try {
      return attachments.copy(sha256);
    } catch (error) {
      // A report is not lost for one picture.
      if (error instanceof Fault) return undefined;
      throw error;
    }
  };
}
