import type { Move } from '../../../../../src-main/game/state.ts';
import { MoreMenu } from '../../../../parts/more-menu.tsx';

type Argument = Move['arguments'][number];

export const weightKeys = { 1: 'trivial', 2: 'normal', 3: 'strong' } as const;

interface ArgumentMenuProps {
  readonly argument: Argument;
  readonly onWeigh: (weight: Argument['weight']) => void;
  readonly onStrike: () => void;
}

/** What can be done with an argument; the keys work while its button has the focus. */
export function ArgumentMenu({ argument, onWeigh, onStrike }: ArgumentMenuProps) {
  return (
    <MoreMenu
      label={`Argument ${argument.side}: ${argument.text}`}
      items={[
        ...([1, 2, 3] as const).map((key) => ({
          id: weightKeys[key],
          label: `Weigh as ${weightKeys[key]}`,
          keys: String(key),
          reason: argument.weight === weightKeys[key] ? 'as it is' : null,
          run: () => onWeigh(weightKeys[key]),
        })),
        { id: 'strike', label: 'Strike', keys: 'X', run: onStrike },
      ]}
    />
  );
}
