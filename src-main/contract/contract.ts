/** Everything control's window can ask of main, and nothing else. What guests can is in guest.ts. */
import { attachmentsContract } from './attachments.ts';
import { draftsContract } from './drafts.ts';
import { filesContract } from './files.ts';
import { libraryContract } from './library.ts';
import { packsContract } from './packs.ts';
import { projectorContract } from './projector.ts';
import { replayFileContract } from './replay-file.ts';
import { reportContract } from './report.ts';
import { rescueContract } from './rescue.ts';
import { sessionContract } from './session.ts';
import { shellContract } from './shell.ts';

/** Of a library that is open. */
export const openContract = {
  library: libraryContract,
  packs: packsContract,
  files: filesContract,
  session: sessionContract,
  drafts: draftsContract,
  attachments: attachmentsContract,
  report: reportContract,
  replayFile: replayFileContract,
  shell: shellContract,
  projector: projectorContract,
};

export const contract = { ...openContract, rescue: rescueContract };
