import { useState } from 'react';
import type { PackEntry } from '../../../src-main/contract/packs.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { useDesk } from '../../client/context.ts';
import { Button } from '../../parts/button.tsx';
import { shortHash } from '../../parts/short-hash.ts';
import { dateText } from '../../parts/time.ts';
import { counted } from '../../../src-main/report/words/counts.ts';
import type { PackChange } from './pack-changes.ts';
import { usePackVersion } from './use-pack-version.ts';
import styles from './versions-list.module.css';

interface VersionsListProps {
  readonly entry: PackEntry;
  /** The one that is looked at; `null` while it is what is being written. */
  readonly shown: string | null;
  /** Shows a version part by part, or what is being written again. */
  readonly onShow: (pack: Pack | null) => void;
  /** Begins again from what a version says; without it nothing can be typed here. */
  readonly onTake?: (pack: Pack, version: string) => void;
}

/** Every version ever saved, newest first; each says what it changed. */
export function VersionsList({ entry, shown, onShow, onTake }: VersionsListProps) {
  const { connection, shell } = useDesk();
  const [open, setOpen] = useState<string | null>(null);
  const { versions } = entry;
  const before = versions[versions.findIndex(({ hash }) => hash === open) + 1]?.hash ?? null;
  const { version: read, trouble } = usePackVersion(open, before);
  return (
    <section className={styles.section} aria-labelledby="pack-versions">
      <h2 id="pack-versions" className={styles.title}>
        Versions
      </h2>
      <ol className={styles.list}>
        {versions.map(({ version, hash, savedAt }, index) => (
          <li key={hash} className={styles.item}>
            <button
              type="button"
              className={styles.head}
              aria-expanded={hash === open}
              onClick={() => setOpen(hash === open ? null : hash)}
            >
              <strong>{version}</strong>
              <span>{savedAt === null ? 'comes with Tabletop' : dateText(savedAt)}</span>
            </button>
            {hash === open && trouble && <p role="alert">{trouble}</p>}
            {hash === open && read && (
              <div className={styles.body}>
                <Changes changes={read.changes} />
                <p className={styles.hash}>SHA-256 {shortHash(hash)}…</p>
                <div className={styles.ways}>
                  {version === shown ? (
                    <Button variant="link" size="small" onPress={() => onShow(null)}>
                      {onTake ? 'Back to what is written' : 'Back to the newest'}
                    </Button>
                  ) : (
                    <Button variant="link" size="small" onPress={() => onShow(read.pack)}>
                      Look at {version}
                    </Button>
                  )}
                  <Button
                    variant="link"
                    size="small"
                    onPress={() => {
                      void connection.api.packs
                        .export({ hash })
                        .then((file) => shell.saveFile(file));
                    }}
                  >
                    Export {version}
                  </Button>
                  {onTake && index > 0 && (
                    <Button variant="link" size="small" onPress={() => onTake(read.pack, version)}>
                      Go on from {version}
                    </Button>
                  )}
                </div>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ changes }: { readonly changes: readonly PackChange[] | null }) {
  if (changes === null) return <p className={styles.note}>The first version.</p>;
  if (changes.length === 0) return <p className={styles.note}>Nothing but its number changed.</p>;
  return (
    <>
      <p className={styles.note}>{counted(changes.length, 'change', 'changes')}</p>
      <dl className={styles.changes} tabIndex={0} aria-label="Changes">
        {changes.map(({ place, before, after }, index) => (
          <div key={`${place} ${index}`}>
            <dt>{place}</dt>
            {before && (
              <dd>
                <del>{before}</del>
              </dd>
            )}
            {after && (
              <dd>
                <ins>{after}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
