import { useMemo, useRef, useState } from 'react';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import type { PackProblem } from '../../../src-main/scenario/pack-problem.ts';
import { useOffer } from '../../client/commands.ts';
import { announce } from '../../parts/announce.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { useKeepFocus } from '../../parts/use-keep-focus.ts';
import { Toast, type ToastMessage } from '../../parts/toast.tsx';
import { Contents } from './contents.tsx';
import { textAt, type Value } from './draft-value.ts';
import { PackBar } from './pack-bar.tsx';
import { PackEditingContext } from './pack-editing.ts';
import { PackSection } from './pack-section.tsx';
import { placeOf } from './problem-place.ts';
import { unsaid, withSaid } from './said-methods.ts';
import { ShownVersion } from './shown-version.tsx';
import { SavePane } from './save-pane.tsx';
import { ShippedPane } from './shipped-pane.tsx';
import type { OpenPack } from './use-open-pack.ts';
import { usePackDraft } from './use-pack-draft.ts';
import { useSavePack } from './use-save-pack.ts';
import { VersionsList } from './versions-list.tsx';
import styles from './pack-editor.module.css';

interface PackEditorProps {
  readonly pack: OpenPack;
  /** A version was saved: there is a newer one to begin from. */
  readonly onSaved: () => void;
}

const sound: readonly PackProblem[] = [];

/** A pack, part by part: what is typed is kept as it is typed, and becomes a version when it is sound. */
export function PackEditor({ pack, onSaved }: PackEditorProps) {
  const { entry, base, drafts } = pack;
  const draft = usePackDraft(base, entry.versions[0]?.hash ?? '', drafts);
  const saving = useSavePack(pack, draft, (version) => {
    announce(`Version ${version} saved`);
    onSaved();
  });
  const [place, setPlace] = useState({ section: 'exercise', index: 0 });
  const [wanted, setWanted] = useState<string | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const main = useRef<HTMLElement>(null);
  useKeepFocus(main);
  const [earlier, setEarlier] = useState<Pack | null>(null);
  const { value, change } = draft;
  const isClosed = entry.isShipped || entry.isArchived;
  const isReadOnly = isClosed || earlier !== null;
  // What was saved was sound; what is being written waits meanwhile.
  const problems = earlier ? sound : draft.problems;
  const shown = earlier ?? value;

  useShortcuts({
    'Ctrl+Enter': saving.save,
    'Ctrl+Z': () => {
      toast?.onUndo?.();
      setToast(null);
    },
  });
  useOffer([
    {
      id: 'save-pack',
      label: `Save version ${saving.next}`,
      keys: 'Ctrl Enter',
      ...(saving.reason !== null && { reason: saving.reason }),
      run: saving.save,
    },
  ]);
  const editing = useMemo(
    () => ({
      value: withSaid(shown),
      problems,
      isReadOnly,
      change: (next: Value) => change(unsaid(base, value, next)),
      wanted,
      onTaken: () => setWanted(null),
    }),
    [base, value, shown, problems, isReadOnly, change, wanted],
  );

  return (
    <div className={styles.screen}>
      <PackBar entry={entry} title={textAt(value, 'title') || entry.title} />
      <PackEditingContext value={editing}>
        <div className={styles.columns}>
          <Contents
            value={shown}
            problems={problems}
            section={place.section}
            onSection={(section) => setPlace({ section, index: 0 })}
          />
          <main
            ref={main}
            className={styles.main}
            aria-label="Pack"
            tabIndex={-1}
            data-earlier={earlier !== null || undefined}
          >
            <h1 className="visually-hidden">Pack, {textAt(shown, 'title')}</h1>
            {earlier && <ShownVersion version={earlier.version} onBack={() => setEarlier(null)} />}
            <PackSection
              key={place.section}
              section={place.section}
              index={place.index}
              onIndex={(index) => setPlace({ ...place, index })}
              onRemoved={(text, before) =>
                setToast({
                  id: text,
                  text,
                  onUndo: () => {
                    editing.change(before);
                    setPlace(place);
                  },
                })
              }
            />
            <Toast toast={toast} onClose={() => setToast(null)} />
          </main>
          {isClosed ? (
            <ShippedPane
              entry={entry}
              onChanged={onSaved}
              shown={earlier?.version ?? null}
              onShow={setEarlier}
            />
          ) : (
            <SavePane
              value={value}
              problems={draft.problems}
              saving={saving}
              onProblem={(path) => {
                setEarlier(null);
                setPlace(placeOf(value, path));
                setWanted(path);
              }}
              onDiscard={() => {
                const before = value;
                draft.discard();
                setToast({
                  id: 'discarded',
                  text: 'Back to the last version',
                  onUndo: () => change(before),
                });
              }}
            >
              <VersionsList
                entry={entry}
                shown={earlier?.version ?? null}
                onShow={setEarlier}
                onTake={(from, version) => {
                  const before = value;
                  setEarlier(null);
                  change({ ...from, version: base.version });
                  setToast({
                    id: `taken-${version}`,
                    text: `Goes on from version ${version}`,
                    onUndo: () => change(before),
                  });
                }}
              />
            </SavePane>
          )}
        </div>
      </PackEditingContext>
    </div>
  );
}
