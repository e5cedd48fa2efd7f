import type { MeasuredReplay } from '../../../src-main/contract/replay-file.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Select } from '../../parts/select.tsx';
import { Switch } from '../../parts/switch.tsx';
import { sizeText } from '../library/size-text.ts';
import type { FilingReplay } from './use-replay-file.ts';
import styles from './replay-dialog.module.css';

interface ReplayFileDialogProps {
  readonly filing: FilingReplay;
  readonly pack: Pack;
}

/** Who it is for comes first: what they may not know is not in the file. */
export function ReplayFileDialog({ filing, pack }: ReplayFileDialogProps) {
  const { choice, error, size, isBusy, change, leave, save } = filing;
  return (
    <Dialog
      isOpen={choice !== null}
      title="Save replay file"
      actions={[{ label: 'Save', isExpected: true, isDisabled: isBusy, onPress: save }]}
      onCancel={leave}
    >
      {choice && (
        <div className={styles.form}>
          <p>
            One HTML file that opens in any browser, without a network. It holds what its audience
            may know, and this screen to replay it.
          </p>
          <Select
            label="For"
            options={[
              { id: 'public', label: 'The public' },
              ...pack.seats.map(({ id, name }) => ({ id, label: name })),
              { id: 'control', label: 'Control, all' },
            ]}
            value={choice.audience}
            onChange={(audience) => change({ audience })}
          />
          <Switch
            label="Chatham House rule"
            note="Seats only. Names and affiliations are left out, and replaced in what was said."
            isOn={choice.chathamHouse}
            onChange={(chathamHouse) => change({ chathamHouse })}
          />
          {!choice.chathamHouse && (
            <Switch
              label="Photos"
              note="Those its audience may see, in their smaller copies."
              isOn={choice.photos ?? true}
              onChange={(photos) => change({ photos })}
            />
          )}
          <p role="status">{size ? sizeWords(size, choice.chathamHouse) : 'Measuring'}</p>
          {error && <Refusal title={`Not saved: ${error}`} />}
        </div>
      )}
    </Dialog>
  );
}

function sizeWords({ bytes, photos }: MeasuredReplay, chathamHouse: boolean): string {
  const count = photos === 0 ? 'no photos' : `${photos} ${photos === 1 ? 'photo' : 'photos'}`;
  const why = chathamHouse ? ': a picture of the room says who was in it' : '';
  return `${sizeText(bytes)}, ${count}${why}.`;
}
