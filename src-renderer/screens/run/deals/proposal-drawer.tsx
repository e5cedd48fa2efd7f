import { useEffect, useRef, useState } from 'react';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { Select } from '../../../parts/select.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useRoom } from '../room.ts';
import { emptyProposal, readProposal, type Proposal } from './proposal-draft.ts';
import { SeatChoice } from './seat-choice.tsx';
import styles from './proposal-drawer.module.css';

/** A deal being proposed. What is typed is kept, whatever else happens. */
export function ProposalDrawer() {
  const mirror = useMirror();
  const { pack } = mirror;
  const { state } = useSessionView();
  const { open, close, showDeal, notify } = useRoom();
  const [kept, keep] = useDraft('deal/proposal', JSON.stringify(emptyProposal));
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const first = useRef<HTMLFormElement>(null);
  const draft = readProposal(kept);
  const number = state.deals.length + 1;
  const rounds = state.rounds.filter(({ status }) => status !== 'closed');
  const others = pack.seats.filter(({ id }) => !draft.parties.includes(id));
  useEffect(() => first.current?.querySelector('input')?.focus(), []);

  function change(changes: Partial<Proposal>) {
    setRefusal(null);
    keep(JSON.stringify({ ...draft, ...changes }));
  }
  async function propose() {
    const { parties, terms, due, secret } = draft;
    const toldTo = draft.toldTo.filter((id) => others.some((seat) => seat.id === id));
    const dueRound = due === 'open' ? {} : { dueRound: Number(due) };
    const told = secret && toldTo.length > 0 ? { toldTo } : {};
    const outcome = await mirror.execute({
      kind: 'proposeDeal',
      parties,
      terms,
      secret,
      ...dueRound,
      ...told,
    });
    if (!outcome.ok) {
      setRefusal(outcome.refusal);
      return;
    }
    keep('');
    showDeal(null);
    notify(`Deal ${number} proposed`);
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null);
  return (
    <Drawer
      title={`Propose D ${number}`}
      actions={
        <Button variant="text" size="small" onPress={() => open('deals')}>
          All deals
        </Button>
      }
      onClose={close}
      focusInside
    >
      <form
        ref={first}
        className={styles.form}
        aria-label="Propose a deal"
        onSubmit={(event) => event.preventDefault()}
        // Before the control with the focus, which would take Enter for itself.
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void propose();
        }}
      >
        {refusal && (
          <Refusal title={`Not proposed: ${refusal.message}`} detail="Your text is kept." />
        )}
        <SeatChoice
          label="Parties"
          seats={pack.seats}
          value={draft.parties}
          onChange={(parties) => change({ parties })}
          isInvalid={errorAt('parties') !== null}
        />
        <TextField
          label="Terms"
          serif
          isMultiline
          rows={4}
          value={draft.terms}
          onChange={(terms) => change({ terms })}
          error={errorAt('terms')}
        />
        <Select
          label="Due"
          value={draft.due}
          onChange={(due) => change({ due })}
          error={errorAt('dueRound')}
          options={[
            { id: 'open', label: 'No round set' },
            ...rounds.map((round) => ({
              id: String(round.number),
              label: `Round ${round.number}`,
              note: round.plan.name,
            })),
          ]}
        />
        <div className={styles.know}>
          <Segmented
            label="Who may know of it"
            value={draft.secret ? 'secret' : 'open'}
            onChange={(kind) => change({ secret: kind === 'secret' })}
            options={[
              { id: 'open', label: 'Open to everyone' },
              { id: 'secret', label: 'Secret' },
            ]}
          />
        </div>
        {draft.secret && (
          <SeatChoice
            label="Told besides its parties"
            seats={others}
            value={draft.toldTo}
            onChange={(toldTo) => change({ toldTo })}
            isInvalid={errorAt('toldTo') !== null}
          />
        )}
        <div className={styles.buttons}>
          <Button variant="primary" keys="Ctrl Enter" onPress={() => void propose()}>
            Propose
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
