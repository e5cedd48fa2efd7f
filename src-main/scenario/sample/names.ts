/** Finds the ids behind the names of a script. */
import type { Command } from '../../game/command.ts';
import { allMoves, moveNumber } from '../../game/find.ts';
import type { SessionState } from '../../game/state.ts';

/** How a name of each kind is looked up: moves by number, people by name, the rest by place. */
const finders: Readonly<
  Record<string, (state: SessionState, name: string, command: object) => string | undefined>
> = {
  moveId: (state, name) => allMoves(state).find((move) => moveNumber(move) === name)?.id,
  participantId: (state, name) => state.participants.find((one) => one.name === name)?.id,
  dealId: (state, name) => state.deals[placeOf(name)]?.id,
  findingId: (state, name) => state.findings[placeOf(name)]?.id,
  bookmarkId: (state, name) => state.bookmarks.find(({ label }) => label === name)?.id,
  argumentId: (state, name, command) => {
    const moveId = 'moveId' in command ? command.moveId : undefined;
    const move = allMoves(state).find((candidate) => moveNumber(candidate) === moveId);
    return move?.arguments[placeOf(name)]?.argumentId;
  },
};

/** Fields that hold a name, and the kind of name it is. */
const fields: Readonly<Record<string, keyof typeof finders>> = {
  moveId: 'moveId',
  moves: 'moveId',
  participantId: 'participantId',
  author: 'participantId',
  evaluator: 'participantId',
  dissents: 'participantId',
  dealId: 'dealId',
  deals: 'dealId',
  findingId: 'findingId',
  bookmarkId: 'bookmarkId',
  argumentId: 'argumentId',
};

/** By whom an argument is made is a seat or control; only a ruling is overridden by somebody. */
function kindOf(field: string, { kind }: Command): string | undefined {
  return field === 'by' && kind === 'overrideAdjudication' ? 'participantId' : fields[field];
}

/** `D2` is the second. */
function placeOf(name: string): number {
  return Number(name.slice(1)) - 1;
}

/** The command with ids in place of names. @throws when a name stands for nothing */
export function resolveNames(state: SessionState, command: Command): Record<string, unknown> {
  const find = (kind: string, name: string): string => {
    const id = finders[kind]?.(state, name, command);
    if (id === undefined) throw new Error(`There is no ${kind} “${name}” in the script.`);
    return id;
  };
  return Object.fromEntries(
    Object.entries(command).map(([field, value]: [string, unknown]) => {
      const kind = kindOf(field, command);
      if (kind === undefined) return [field, value];
      if (Array.isArray(value)) return [field, value.map((name) => find(kind, String(name)))];
      return [field, typeof value === 'string' ? find(kind, value) : value];
    }),
  );
}
