import { writeReplayFile } from '../hosting/replay-file.ts';
import { copyReader } from '../session/read-copy.ts';
import { missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { checkAudience, readNamedSession } from './read-session.ts';
import { Refused } from './refused.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly library?: string;
  readonly audience: string;
  readonly chathamHouse?: true;
  readonly photos?: boolean;
  readonly out: string;
}

/** `tabletop replay-file`: a session and the screen to replay it, in one page. */
export function replayFileCommand(asked: string, options: Options, io: Io): void {
  const { library, audience, chathamHouse = false, photos = true, out } = options;
  const file = withDeskIfThere(library, io, (desk) => {
    const session = readNamedSession(desk, asked);
    checkAudience(session, audience);
    const readCopy = copyReader(desk.library.attachments);
    const made = { page: io.replayPage(), savedAt: io.now(), readCopy };
    return writeReplayFile(session, { audience, chathamHouse, photos }, made);
  });
  if (!file) throw missing(asked);
  if ('refusal' in file) throw new Refused(file.refusal.code, file.refusal.message);
  writeOutput(file.text, out, io);
  if (chathamHouse) io.err(`${replacedText(file.replaced)}\n`);
}

function replacedText(count: number): string {
  if (count === 0) return 'No name or affiliation stood in what was said.';
  return `Replaced in what was said: ${count} ${count === 1 ? 'name or affiliation' : 'names and affiliations'}.`;
}
