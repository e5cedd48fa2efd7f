/** Everything a person can ask of a session. */
import { z } from 'zod';
import { adjudicationCommands } from './command/adjudication.ts';
import { assessmentCommands } from './command/assessment.ts';
import { injectCommands } from './command/injects.ts';
import { moveCommands } from './command/moves.ts';
import { attachmentCommands, bookmarkCommands, noteCommands } from './command/notes.ts';
import { dealCommands } from './command/room.ts';
import { roundCommands } from './command/rounds.ts';
import { scoreCommands } from './command/scores.ts';
import { participantCommands, sessionCommands } from './command/session.ts';
import type { Refused } from './refusal.ts';
import { isRefusalCode, refuse } from './refusal.ts';

export const commandData = {
  ...sessionCommands,
  ...participantCommands,
  ...roundCommands,
  ...injectCommands,
  ...moveCommands,
  ...adjudicationCommands,
  ...scoreCommands,
  ...dealCommands,
  ...noteCommands,
  ...bookmarkCommands,
  ...attachmentCommands,
  ...assessmentCommands,
};

export type CommandKind = keyof typeof commandData;
/** A command's data as it is decided on: defaults filled in. */
export type CommandData<K extends CommandKind = CommandKind> = z.output<(typeof commandData)[K]>;

/** A command as it is asked: what has a default may be left out. */
export type Command<K extends CommandKind = CommandKind> = {
  [C in K]: { readonly kind: C } & Fields<z.input<(typeof commandData)[C]>>;
}[K];

/** A command without fields is inferred as taking no key at all, its kind included. */
type Fields<T> = string extends keyof T ? unknown : T;

export type ParsedCommand = {
  [C in CommandKind]: { readonly kind: C; readonly data: CommandData<C> };
}[CommandKind];

function isCommandKind(kind: unknown): kind is CommandKind {
  return typeof kind === 'string' && Object.hasOwn(commandData, kind);
}

/** Reads a command from outside, or refuses it and names its first field at fault. */
export function parseCommand(value: unknown): { ok: true; command: ParsedCommand } | Refused {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return refuse('malformed');
  const { kind, ...data } = value;
  if (!isCommandKind(kind)) return refuse('malformed', 'kind');
  const parsed = commandData[kind].safeParse(data);
  // The data were parsed by the schema of this kind; only their pairing is unknown.
  if (parsed.success) return { ok: true, command: { kind, data: parsed.data } as ParsedCommand };
  return refuseIssue(parsed.error.issues[0]);
}

function refuseIssue(issue: z.core.$ZodIssue | undefined): Refused {
  const field = issue?.path.join('.') || undefined;
  // A schema that has a refusal of its own names it in the place of words.
  if (issue && isRefusalCode(issue.message)) return refuse(issue.message, field);
  if (issue?.code === 'too_small' && issue.origin === 'string') {
    return refuse('text-missing', field);
  }
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    const limit = Number(issue.maximum).toLocaleString('en-GB');
    return refuse('text-too-long', field, `This is too long: ${limit} characters at most.`);
  }
  if (issue?.code === 'invalid_type' && issue.expected === 'number') {
    return refuse('number-unreadable', field);
  }
  if (issue?.code === 'invalid_format' && issue.format === 'datetime') {
    return refuse('time-unreadable', field);
  }
  return refuse('malformed', field, issue?.message);
}
