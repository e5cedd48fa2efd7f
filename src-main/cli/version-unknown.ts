import { Refused } from './refused.ts';

export function versionUnknown(last: number, at: number | undefined): Refused {
  return new Refused(
    'version-unknown',
    `The session has ${last} versions, and no version ${at ?? 0}.`,
  );
}
