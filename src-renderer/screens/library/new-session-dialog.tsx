import { useState } from 'react';
import { useDesk } from '../../client/context.ts';
import { faultOf, outcomeOf } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';

interface NewSessionDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly onClose: () => void;
}

/** Asks for nothing but a title; everything else can be said in Setup. */
export function NewSessionDialog({ isOpen, title, onTitle, onClose }: NewSessionDialogProps) {
  const { connection } = useDesk();
  const [error, setError] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);

  async function create() {
    setAsking(true);
    try {
      const outcome = await outcomeOf(connection.api.library.create({ title }));
      if (!outcome.ok) return setError(outcome.refusal.message);
      onTitle('');
      go({ screen: 'setup', sessionId: outcome.value.sessionId });
    } catch (thrown) {
      const { message, reference } = faultOf(thrown);
      setError(reference ? message : 'Tabletop cannot be reached. Your text is kept.');
    } finally {
      setAsking(false);
    }
  }

  return (
    <Dialog
      isOpen={isOpen}
      title="New session"
      focusInside
      actions={[
        {
          label: 'Create',
          isExpected: true,
          onPress: () => void (isAsking || create()),
        },
      ]}
      onCancel={() => {
        setError(null);
        onClose();
      }}
    >
      <TextField
        label="Title"
        serif
        isRequired
        autoFocus
        value={title}
        onChange={(text) => {
          onTitle(text);
          setError(null);
        }}
        error={error}
        note="Everything else can be said in Setup."
      />
    </Dialog>
  );
}
