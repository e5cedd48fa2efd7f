import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { Forking } from './use-fork.ts';

/** Asks for nothing but a title, and has one already. */
export function ForkDialog({ forking }: { readonly forking: Forking }) {
  const { place, title, error, name, leave, fork } = forking;
  return (
    <Dialog
      isOpen={title !== null}
      title={`Fork at ${place}`}
      focusInside
      actions={[{ label: 'Fork', isExpected: true, onPress: fork }]}
      onCancel={leave}
    >
      <TextField
        label="Title"
        serif
        isRequired
        autoFocus
        value={title ?? ''}
        onChange={name}
        onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
        error={error}
        note={`It has the log up to ${place}, and goes on from there. This session stays as it is.`}
      />
    </Dialog>
  );
}
