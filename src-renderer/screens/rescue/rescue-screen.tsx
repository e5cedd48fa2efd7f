import { useEffect, useState } from 'react';
import type { RescueKnown } from '../../../src-main/contract/rescue.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { BackupRuler } from './backup-ruler.tsx';
import { BackupTable } from './backup-table.tsx';
import { OtherWays } from './other-ways.tsx';
import { PrimaryWay } from './primary-way.tsx';
import styles from './rescue-screen.module.css';
import {
  countText,
  hurtOf,
  isDamaged,
  knownText,
  leftText,
  momentText,
  titleOf,
} from './rescue-words.ts';
import type { Rescue } from './use-rescue.ts';
import { useRescue } from './use-rescue.ts';

/** What is safe, what would be typed again, one obvious action. */
export function RescueScreen({ onLeave }: { readonly onLeave?: () => void }) {
  const rescue = useRescue();
  const { known, trouble } = rescue;
  return (
    <div className={styles.page}>
      <AppBar />
      <div className={styles.columns}>
        <main className={styles.main}>
          {known ? (
            <Body known={known} rescue={rescue} />
          ) : (
            !trouble && (
              <Loading label="Looking into the library and its backups" done={0} total={1} />
            )
          )}
          {trouble && (
            <p className={styles.trouble} role="alert">
              {trouble.message} {trouble.reference && `Reference ${trouble.reference}.`}
            </p>
          )}
        </main>
        {known && <OtherWays known={known} rescue={rescue} />}
      </div>
      <footer className={styles.foot}>
        <span>{known?.file}</span>
        {onLeave && (
          <Button variant="link" size="small" onPress={onLeave}>
            Back to the library
          </Button>
        )}
      </footer>
    </div>
  );
}

function Body({ known, rescue }: { readonly known: RescueKnown; readonly rescue: Rescue }) {
  const [now] = useState(() => new Date());
  const moment = (iso: string) => momentText(iso, now);
  const title = titleOf(known);
  useEffect(() => {
    document.title = `${title}, Tabletop`;
  }, [title]);
  const [hurt] = hurtOf(known);
  const damaged = isDamaged(known);
  const { backups, older } = known;
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>
        {damaged && !hurt && `The damage was found at ${moment(known.foundAt)}. `}
        {damaged && hurt && (
          <>
            The damage was found at {moment(known.foundAt)}, in the log of{' '}
            <strong>{hurt.title}</strong>
            {hurtOf(known).length > 1 && ` and ${countText(hurtOf(known).length - 1)} more`}.{' '}
            {leftText(hurt)}{' '}
          </>
        )}
        {knownText(known)}
      </p>
      {damaged && backups.length > 0 && (
        <>
          <BackupRuler known={known} chosen={rescue.chosen} moment={moment} />
          <BackupTable
            backups={backups}
            chosen={rescue.chosen?.name ?? null}
            onChoose={rescue.choose}
            moment={moment}
          />
        </>
      )}
      <div className={styles.actions}>
        <PrimaryWay known={known} rescue={rescue} moment={moment} />
        {damaged && older > 0 && (
          <Button variant="text" onPress={rescue.lookIntoOlder}>
            Older backups, {older}
          </Button>
        )}
      </div>
      {damaged && <p className={styles.checked}>{checkedText(known)}</p>}
    </>
  );
}

function checkedText({ backups }: RescueKnown): string {
  const count = backups.length;
  if (count === 0) return 'There is no backup of it.';
  const large = backups.filter(({ isTooLarge }) => isTooLarge).length;
  if (large > 0) {
    return 'A backup of more than 512 MB is read from end to end before it takes the place of the library. Where that fails, everything stays as it is.';
  }
  const sound = backups.filter(({ holds }) => holds !== null).length;
  if (sound === 0) return 'None of the backups can be read from end to end.';
  if (sound < count) return `Checked just now: ${sound} of ${count} can be read from end to end.`;
  if (count === 1) return 'It was checked just now and can be read from end to end.';
  const all = count === 2 ? 'Both' : `All ${countText(count)}`;
  return `${all} were checked just now and can be read from end to end.`;
}
