import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { logoLimits, readLogo, unreadLogo } from '../../../src-main/contract/logo.ts';
import { refusalWords } from '../../../src-main/game/refusal.ts';
import { useSessionView } from '../../client/context.ts';
import { base64Of } from '../../client/base64.ts';
import { Button } from '../../parts/button.tsx';
import { FieldFault } from '../../parts/field-fault.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { dateLanguages } from './date-languages.ts';
import type { ReportChoices } from './report-choices.ts';
import styles from './export-options.module.css';

interface ExportOptionsProps {
  readonly choices: ReportChoices;
  readonly logo: string;
  readonly onChange: (change: Partial<ReportChoices>) => void;
  readonly onLogo: (address: string) => void;
}

const papers = [
  { id: 'A4', label: 'A4' },
  { id: 'Letter', label: 'Letter' },
] as const;

/** Words and paper; kept with the session like every other choice. */
export function ExportOptions({ choices, logo, onChange, onLogo }: ExportOptionsProps) {
  const { state } = useSessionView();
  const [isOpen, setOpen] = useState(false);
  const languages = dateLanguages.some(({ id }) => id === choices.dateLanguage)
    ? dateLanguages
    : [...dateLanguages, { id: choices.dateLanguage, label: choices.dateLanguage }];
  return (
    <div className={styles.options}>
      <Button variant="text" size="small" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        Words and paper
      </Button>
      {isOpen && (
        <div className={styles.fields} role="group" aria-label="Words and paper">
          <TextField
            label="Handling line"
            placeholder={state.session.handling || 'None'}
            maxLength={200}
            value={choices.handling}
            onChange={(handling) => onChange({ handling })}
          />
          <div className={styles.row}>
            <TextField
              label="Rounds are called"
              placeholder="Round"
              maxLength={30}
              value={choices.roundWord}
              onChange={(roundWord) => onChange({ roundWord })}
            />
            <Select
              label="Dates in"
              options={languages}
              value={choices.dateLanguage}
              onChange={(dateLanguage) => onChange({ dateLanguage })}
            />
          </div>
          <Segmented
            label="Paper"
            wide
            options={papers}
            value={choices.paper}
            onChange={(paper) => onChange({ paper })}
          />
          <LogoField logo={logo} chathamHouse={choices.chathamHouse} onLogo={onLogo} />
        </div>
      )}
    </div>
  );
}

interface LogoFieldProps extends Pick<ExportOptionsProps, 'logo' | 'onLogo'> {
  readonly chathamHouse: boolean;
}

function LogoField({ logo, chathamHouse, onLogo }: LogoFieldProps) {
  const [error, setError] = useState<string | null>(null);
  async function choose(file: File | undefined) {
    if (!file) return;
    if (file.size > logoLimits.bytes) return setError(refusalWords['logo-too-large']);
    const address = `data:${file.type};base64,${await base64Of(file)}`;
    const read = readLogo(address);
    setError(read.ok ? null : read.refusal.message);
    if (read.ok) onLogo(address);
  }
  return (
    <div>
      <div className={styles.row}>
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml']}
          onSelect={(files) => void choose(files?.[0])}
        >
          <Button size="small">{logo === '' ? 'Choose a logo …' : 'Another logo …'}</Button>
        </FileTrigger>
        {logo !== '' && (
          <Button variant="text" size="small" onPress={() => onLogo('')}>
            Leave the logo out
          </Button>
        )}
      </div>
      {logo !== '' && chathamHouse && <p className={styles.unread}>{unreadLogo}</p>}
      <FieldFault error={error} />
    </div>
  );
}
