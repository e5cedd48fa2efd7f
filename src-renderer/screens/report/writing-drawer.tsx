import { useState } from 'react';
import { useMirror, useSessionView } from '../../client/context.ts';
import type { Refusal } from '../../../src-main/game/refusal.ts';
import { ActionForm } from './action-form.tsx';
import { FindingForm } from './finding-form.tsx';
import { FormRefusal } from './form-refusal.tsx';
import { KeptList } from './kept-list.tsx';

export type Writing = 'finding' | 'action';

interface WritingDrawerProps {
  readonly what: Writing;
  readonly onSaved: (text: string) => void;
  readonly onClose: () => void;
}

/** A form for the next one, and below it those there are, each of which can come into the form. */
export function WritingDrawer({ what, onSaved, onClose }: WritingDrawerProps) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const [current, setCurrent] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isReadOnly = state.session.sample;
  // Done with one that is changed, the form is for the next; only then is it closed.
  const close = () => (current === null ? onClose() : setCurrent(null));

  async function withdraw(id: string) {
    const outcome = await mirror.execute(
      what === 'finding'
        ? { kind: 'withdrawFinding', findingId: id }
        : { kind: 'withdrawAction', actionId: id },
    );
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (!outcome.ok) return;
    if (id === current) setCurrent(null);
    onSaved(what === 'finding' ? 'Finding withdrawn' : 'Action withdrawn');
  }

  const items =
    what === 'finding'
      ? state.findings.map(({ id, kind, text }) => ({
          id,
          mark: kind === 'strength' ? 'Strength' : 'Area',
          text,
        }))
      : state.actions.map(({ id, owner, action }) => ({
          id,
          mark: owner || 'No owner',
          text: action,
        }));
  return (
    <>
      {what === 'finding' ? (
        <FindingForm
          key={current}
          finding={state.findings.find(({ id }) => id === current)}
          onSaved={onSaved}
          onClose={close}
        />
      ) : (
        <ActionForm
          key={current}
          action={state.actions.find(({ id }) => id === current)}
          onSaved={onSaved}
          onClose={close}
        />
      )}
      {refusal && <FormRefusal refusal={refusal} />}
      <KeptList
        label={what === 'finding' ? 'Findings so far' : 'Actions so far'}
        items={items}
        current={current}
        isReadOnly={isReadOnly}
        onChange={setCurrent}
        onWithdraw={(id) => void withdraw(id)}
      />
    </>
  );
}
