import type { Chance } from '../session/chance.ts';
import type { Desk } from '../session/desk.ts';
import type { Library } from '../store/library.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { Projector } from './projector.ts';
import type { ReplayPage } from './replay-page.ts';
import type { Press } from './report/press.ts';

/** What surrounds the window. */
export interface Shell {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  /** Asks where, then writes; answers where it went, or `null` when it was not written. */
  saveFile(name: string, content: string | Uint8Array): Promise<string | null>;
}

/** What the contract is answered with. */
export interface Services {
  readonly library: Library;
  readonly desk: Desk;
  readonly chance: Chance;
  readonly shell: Shell;
  readonly projector: Projector;
  /** Writes reports to files. */
  readonly press: Press;
  readonly opened: OpenedFiles;
  readonly replayPage: ReplayPage;
  /** Tells this library from another. */
  readonly mark: string;
  /** Aborted when another library takes its place: what is told of this one ends. */
  readonly gone: AbortSignal;
}
