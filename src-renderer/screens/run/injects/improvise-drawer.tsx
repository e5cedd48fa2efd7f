import { openRound } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { announce } from '../../../parts/announce.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { useRoom } from '../room.ts';
import { CardForm } from './card-form.tsx';
import { InjectFields } from './inject-fields.tsx';
import { OnScreenField } from './on-screen-field.tsx';
import { readScreening } from './release-choice.ts';
import { readScript, type ScriptDraft } from './script-draft.ts';
import styles from './improvise-drawer.module.css';

/** An inject made up on the spot: released at once, or kept in the deck for later. */
export function ImproviseDrawer() {
  const mirror = useMirror();
  const { state } = useSessionView();
  const { close, tell, notify } = useRoom();
  const [kept, keep] = useDraft('inject/improvised');
  const [screened, keepScreened] = useDraft('inject/improvised/screen');
  const draft = readScript(kept);
  const onScreen = readScreening(screened);
  const change = (changes: Partial<ScriptDraft>) => keep(JSON.stringify({ ...draft, ...changes }));
  const round = openRound(state);
  const planned = round ?? state.rounds.find(({ status }) => status === 'planned');
  const done = () => {
    keep('');
    keepScreened('');
    close();
  };

  const later = planned && (() => void putInDeck(planned.number));
  async function putInDeck(number: number) {
    const outcome = await mirror.execute({
      kind: 'writeInjects',
      injects: [{ ...draft, round: number }],
    });
    if (!outcome.ok) return announce(`Not kept: ${outcome.refusal.message}`);
    notify(`Kept in the deck: ${draft.title}`);
    done();
  }
  return (
    <Drawer title="Improvise an inject" onClose={close} focusInside>
      <div className={styles.form}>
        <CardForm
          name="Improvise an inject"
          verb={round ? 'Release now' : 'Keep in the deck'}
          own={['title', 'text', 'to', 'injects.0.title', 'injects.0.text', 'injects.0.targets']}
          command={() =>
            round
              ? {
                  kind: 'releaseInject',
                  title: draft.title,
                  text: draft.text,
                  to: draft.targets,
                  onScreen,
                }
              : { kind: 'writeInjects', injects: [{ ...draft, round: planned?.number ?? 1 }] }
          }
          onCancel={close}
          isClosedAbove
          onDone={() => {
            if (round) tell(`Released: ${draft.title}`);
            else notify(`Kept in the deck: ${draft.title}`);
            done();
          }}
          extra={
            round &&
            later && (
              <Button variant="outline" onPress={later}>
                Keep for later
              </Button>
            )
          }
        >
          {(errorAt) => (
            <InjectFields
              draft={draft}
              onChange={change}
              errorAt={(field) => errorAt(field) ?? errorAt(`injects.0.${field}`)}
            >
              {round && (
                <OnScreenField
                  value={onScreen}
                  onChange={keepScreened}
                  isPublic={draft.targets === 'public'}
                />
              )}
            </InjectFields>
          )}
        </CardForm>
      </div>
    </Drawer>
  );
}
