import { useRef } from 'react';
import type { Move } from '../../../../../src-main/game/state.ts';
import { useMirror } from '../../../../client/context.ts';
import { useSettings } from '../../../../client/settings.ts';
import { ArgumentsView } from '../../../../parts/arguments-view.tsx';
import { announce } from '../../../../parts/announce.ts';
import { Button } from '../../../../parts/button.tsx';
import { useShortcuts } from '../../../../parts/shortcut.ts';
import { ArgumentForm } from './argument-form.tsx';
import { ArgumentMenu, weightKeys } from './argument-menu.tsx';
import { EstimateForm } from './estimate-form.tsx';
import type { Judging } from './use-judging.ts';
import styles from './judging-form.module.css';

type Argument = Move['arguments'][number];

interface ArgumentsSectionProps {
  readonly move: Move;
  readonly judging: Judging;
}

/** Reasons and estimates, and what can be added to them. */
export function ArgumentsSection({ move, judging }: ArgumentsSectionProps) {
  const mirror = useMirror();
  const { yardstick, singleKeys } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const { form, open, close, isOpen } = judging;

  async function weigh({ argumentId }: Argument, weight: Argument['weight']) {
    const outcome = await mirror.execute({
      kind: 'weighArgument',
      moveId: move.id,
      argumentId,
      weight,
    });
    announce(outcome.ok ? `Weighed as ${weight}` : outcome.refusal.message);
  }
  async function strike({ argumentId }: Argument) {
    const outcome = await mirror.execute({ kind: 'strikeArgument', moveId: move.id, argumentId });
    announce(outcome.ok ? 'Argument struck' : outcome.refusal.message);
  }
  /** The one whose button has the focus. */
  function focused(): Argument | undefined {
    const place = document.activeElement?.closest('li');
    const items = [...(box.current?.querySelectorAll('li') ?? [])];
    const argument = place ? move.arguments[items.indexOf(place)] : undefined;
    return argument?.struck ? undefined : argument;
  }
  function withFocused(act: (argument: Argument) => void) {
    const argument = focused();
    if (argument) act(argument);
  }
  useShortcuts(
    {
      1: () => withFocused((argument) => void weigh(argument, weightKeys[1])),
      2: () => withFocused((argument) => void weigh(argument, weightKeys[2])),
      3: () => withFocused((argument) => void weigh(argument, weightKeys[3])),
      X: () => withFocused((argument) => void strike(argument)),
    },
    { within: box, singleKeys, isEnabled: isOpen },
  );
  const actions = new Map(
    isOpen
      ? move.arguments.map((argument) => [
          argument.argumentId,
          <ArgumentMenu
            key={argument.argumentId}
            argument={argument}
            onWeigh={(weight) => void weigh(argument, weight)}
            onStrike={() => void strike(argument)}
          />,
        ])
      : [],
  );
  return (
    <div ref={box} data-part="arguments">
      <ArgumentsView
        move={move}
        pack={mirror.pack}
        {...(yardstick && { yardstick })}
        actions={actions}
      >
        {form === 'for' || form === 'against' ? (
          <ArgumentForm key={form} move={move} side={form} onClose={() => close(form)} />
        ) : form === 'estimate' ? (
          <EstimateForm move={move} onClose={() => close(form)} />
        ) : (
          isOpen && (
            <div className={styles.links}>
              <Button variant="link" size="small" keys="F" onPress={() => open('for')}>
                For
              </Button>
              <Button variant="link" size="small" keys="A" onPress={() => open('against')}>
                Against
              </Button>
              <Button variant="link" size="small" onPress={() => open('estimate')}>
                Estimate
              </Button>
            </div>
          )
        )}
      </ArgumentsView>
    </div>
  );
}
