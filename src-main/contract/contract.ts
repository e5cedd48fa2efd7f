/** Everything a window can ask of main, and nothing else. */
import { draftsContract } from './drafts.ts';
import { libraryContract } from './library.ts';
import { reportContract } from './report.ts';
import { sessionContract } from './session.ts';
import { shellContract } from './shell.ts';

export const contract = {
  library: libraryContract,
  session: sessionContract,
  drafts: draftsContract,
  report: reportContract,
  shell: shellContract,
};
