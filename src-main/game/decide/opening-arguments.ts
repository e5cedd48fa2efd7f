import type { CommandData } from '../command.ts';
import type { NewEvent } from '../event.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { SessionState } from '../state.ts';
import { mostArgumentsFor } from './arguments.ts';
import { knowsSeat } from './checks.ts';
import type { Context } from './decision.ts';
import { idAt } from './decision.ts';

/** The arguments a move comes with; they follow its own event in the same commit. */
export function openingArguments(
  state: SessionState,
  moveId: string,
  { seat, arguments: said = [] }: Pick<CommandData<'logMove'>, 'seat' | 'arguments'>,
  { rules }: Context,
): NewEvent<'argumentAdded'>[] | Refused {
  const events: NewEvent<'argumentAdded'>[] = [];
  for (const { by: named, ...argument } of said) {
    const by = named ?? (argument.side === 'for' ? seat : 'control');
    if (by !== 'control' && !knowsSeat(rules, by)) return refuse('seat-unknown', 'arguments');
    const argumentId = idAt('a', state, events.length + 1);
    events.push({ kind: 'argumentAdded', data: { moveId, argumentId, by, ...argument } });
  }
  const pro = said.filter(({ side }) => side === 'for').length;
  return pro > mostArgumentsFor ? refuse('argument-limit', 'arguments') : events;
}
