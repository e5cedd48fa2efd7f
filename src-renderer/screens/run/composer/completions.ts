import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { matching } from './match-name.ts';
import type { Token } from './tokens.ts';

/** Something a token can stand for. */
export interface Completion {
  readonly id: string;
  readonly label: string;
  /** The seat to show with its mark. */
  readonly seat?: string;
}

export const control = { id: 'control', name: 'Control', code: 'CTL' };
export const everyone = { id: 'public', name: 'Everyone' };

type Names = Pick<Pack, 'seats' | 'instruments'>;

/** What a token may stand for, the best first; nothing for what is said in words. */
export function completionsOf(token: Token, names: Names, seat: string): Completion[] {
  const { sigil, said } = token;
  const others = names.seats.filter(({ id }) => id !== seat);
  if (sigil === '#') {
    return matching(names.instruments, said).map(({ id, name }) => ({ id, label: name }));
  }
  if (sigil === '@') {
    const free = { id: said, label: `“${said}” as a target outside the seats` };
    return [...matching(others, said).map(asSeat), free];
  }
  if (sigil === '!') {
    return matching([...others, control, everyone], said).map((one) =>
      'glyph' in one ? asSeat(one) : { id: one.id, label: one.name },
    );
  }
  return [];
}

function asSeat({ id, name }: { id: string; name: string }): Completion {
  return { id, label: name, seat: id };
}
