/** What an import came to, in words. Pure. */
import type { FileProblem } from '../../../src-main/contract/file-problem.ts';
import type { Admitted, ImportOutcome, Signer } from '../../../src-main/contract/files.ts';
import type { PaperOutcome, PaperProblem } from '../../../src-main/contract/paper-problem.ts';
import { problemLine } from '../../../src-main/contract/problem-line.ts';
import { dateText, timeText } from '../../parts/time.ts';

export interface OutcomeWords {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isRefused: boolean;
  /** The session to open, if there is one. */
  readonly sessionId: string | null;
  /** What is wrong, place by place. */
  readonly list?: ProblemList;
}

export interface ProblemList {
  readonly problems: readonly PaperProblem[];
  /** How many there are beyond them. */
  readonly more: number;
}

/** @param name of the file */
export function outcomeWords(name: string, outcome: ImportOutcome): OutcomeWords {
  switch (outcome.kind) {
    case 'session': {
      const { outcome: admitted, signer } = outcome;
      const lines = [cameWords(admitted), signerWords(signer)];
      return { title: titleOf(admitted), lines, isRefused: false, sessionId: admitted.sessionId };
    }
    case 'library':
      return libraryWords(name, outcome.sessions);
    case 'refused':
      return refusedWords(name, outcome.problem);
  }
}

export function refusedWords(name: string, { code, message }: FileProblem): OutcomeWords {
  const lines = [message, `Nothing here has changed. Code ${code}.`];
  return { title: `Not imported: ${name}`, lines, isRefused: true, sessionId: null };
}

/** @param name of the sheets, or of their folder */
export function paperWords(name: string, outcome: PaperOutcome): OutcomeWords {
  if (outcome.ok) {
    const { title, moves, scores, sessionId } = outcome;
    const what = [counted(moves, 'move', 'moves'), counted(scores, 'score', 'scores')].join(', ');
    const lines = [`${what}, keyed in with the times on paper. From ${name}.`];
    return { title: `Imported: ${title}`, lines, isRefused: false, sessionId };
  }
  const { problems, more } = outcome;
  const count = counted(problems.length + more, 'problem', 'problems');
  return {
    title: `Not imported: ${count} in ${name}`,
    lines: ['Nothing here has changed. Mend all of these, then import all the sheets together.'],
    isRefused: true,
    sessionId: null,
    list: { problems, more },
  };
}

/** For whoever mends it elsewhere. */
export function listText({ problems, more }: ProblemList): string {
  return [...problems.map(problemLine), ...(more > 0 ? [moreText(more)] : [])].join('\n');
}

export function moreText(more: number): string {
  return `And ${more} more.`;
}

function titleOf({ what, title }: Admitted): string {
  switch (what) {
    case 'added':
      return `Imported: ${title}`;
    case 'advanced':
      return `Brought up to date: ${title}`;
    case 'same':
    case 'behind':
      return `Already here: ${title}`;
    case 'forked':
      return `Imported as a fork: ${title}`;
    case 'sample':
      return `Already here: ${title}`;
  }
}

function cameWords({ what, moves, events, common }: Admitted): string {
  const all = `${counted(moves, 'move', 'moves')}, ${counted(events, 'entry', 'entries')}.`;
  switch (what) {
    case 'added':
      return `${all} Chain, entries, pack and photos verified.`;
    case 'advanced':
      return `${counted(events - common, 'new entry', 'new entries')} after entry ${common}. ${all}`;
    case 'same':
      return `${all} Nothing was changed.`;
    case 'behind':
      return `The session here has gone on since entry ${events}. Nothing was changed.`;
    case 'forked':
      return `Both have gone on since entry ${common}. The one that was here stays as it was. ${all}`;
    case 'sample':
      return 'The sample comes with Tabletop.';
  }
}

export function signerWords({ fingerprint, isOwn, savedAt }: Signer): string {
  const when = `${dateText(savedAt)}, ${timeText(savedAt)}`;
  return isOwn
    ? `Saved ${when}, signed with the key of this library.`
    : `Saved ${when}, signed with another key: ${fingerprint}. Compare it with its sender’s.`;
}

type FromLibrary = Extract<ImportOutcome, { kind: 'library' }>['sessions'];

function libraryWords(name: string, sessions: FromLibrary): OutcomeWords {
  const taken = sessions.flatMap(({ outcome }) => (outcome.ok ? outcome : []));
  const fresh = taken.filter(({ what }) => what === 'added' || what === 'forked');
  const counts = [
    [fresh.length, 'imported'],
    [taken.filter(({ what }) => what === 'advanced').length, 'brought up to date'],
    [taken.filter(isHere).length, 'already here'],
    [sessions.length - taken.length, 'not imported'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const lines = sessions.flatMap(({ id, title, outcome }) => {
    if (!outcome.ok) return `Not imported: ${title || id}. ${outcome.problem.message}`;
    return isHere(outcome) ? [] : titleOf(outcome);
  });
  const title = `${name}: ${told.join(', ') || 'no sessions'}`;
  const all = [...lines, 'As that library stood when it was last closed.'];
  return { title, lines: all, isRefused: false, sessionId: null };
}

function isHere({ what }: Admitted): boolean {
  return what === 'same' || what === 'behind' || what === 'sample';
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
