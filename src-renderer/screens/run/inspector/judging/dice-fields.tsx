import { diceName } from '../../../../../src-main/game/dice.ts';
import type { DiceMethod } from '../../../../../src-main/game/methods.ts';
import { diceOdds } from '../../../../../src-main/game/odds.ts';
import { Button } from '../../../../parts/button.tsx';
import { Segmented } from '../../../../parts/segmented.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import type { MethodFieldsProps } from './method-fields.tsx';
import { ModifierFields } from './modifier-fields.tsx';
import { numberTyped } from './number-typed.ts';
import styles from './judging-form.module.css';

/** What has to be reached, with its odds; what speaks for it; and the dice, thrown here or typed. */
export function DiceFields({ method, takesFocus, ...props }: MethodFieldsProps<DiceMethod>) {
  const { draft, asking, change } = props;
  const { dice, targets } = method;
  const added = draft.modifiers.reduce((sum, { value }) => sum + (numberTyped(value) || 0), 0);
  const odds = (target: number) => diceOdds(dice, target, added).toFixed(1);
  const target = numberTyped(draft.target);
  return (
    <>
      {targets.length > 0 && (
        <Segmented
          label="Usual targets"
          size="small"
          wide
          value={targets.includes(target) ? String(target) : null}
          onChange={(id) => change({ target: id })}
          options={targets.map((each) => ({
            id: String(each),
            name: `${each} or more, ${odds(each)} per cent`,
            label: (
              <span className={styles.odds}>
                {each}+ <small>{odds(each)}</small>
              </span>
            ),
          }))}
        />
      )}
      <div className={styles.line}>
        <TextField
          label="Needs"
          size="small"
          inputMode="numeric"
          value={draft.target}
          onChange={(text) => change({ target: text })}
          error={asking.errorAt('ruling.target')}
          autoFocus={takesFocus}
        />
        <TextField
          label={`Typed from the table, ${diceName(dice.count, dice.sides)}`}
          size="small"
          inputMode="numeric"
          placeholder="Left empty, rolled here"
          value={draft.dice}
          onChange={(text) => change({ dice: text })}
          error={asking.errorAt('ruling.dice')}
        />
      </div>
      <p className={styles.aside} aria-live="polite">
        {Number.isInteger(target)
          ? `${target} or more: ${odds(target)} % with ${added === 0 ? 'no modifier' : signed(added)}`
          : 'The sum that takes effect, and its odds'}
      </p>
      <ModifierFields draft={draft} asking={asking} change={change} />
      <div className={styles.links}>
        {method.modifiers.map(({ value, reason }) => (
          <Button
            key={`${value} ${reason}`}
            variant="link"
            size="small"
            onPress={() => {
              const more = { value: String(value), reason };
              change({ modifiers: [...draft.modifiers, more] });
            }}
          >
            {signed(value)} {reason}
          </Button>
        ))}
        <Button
          variant="link"
          size="small"
          onPress={() => change({ modifiers: [...draft.modifiers, { value: '1', reason: '' }] })}
        >
          Another modifier
        </Button>
      </div>
    </>
  );
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`;
}
