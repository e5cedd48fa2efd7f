import { reportFormats } from '../../../src-main/report/report-formats.ts';
import { Button } from '../../parts/button.tsx';
import { RadioList } from '../../parts/radio-list.tsx';
import { Switch } from '../../parts/switch.tsx';
import { openText, type LeakGroup } from './leak-groups.ts';
import { LeakPanel } from './leak-panel.tsx';
import type { ReportChoices } from './report-choices.ts';
import type { CheckedLeaks } from './use-leaks.ts';
import styles from './export-pane.module.css';

interface ExportPaneProps {
  readonly choices: ReportChoices;
  readonly check: CheckedLeaks | null;
  readonly groups: readonly LeakGroup[];
  readonly onChange: (change: Partial<ReportChoices>) => void;
  readonly onShow: (group: LeakGroup) => void;
  readonly onExport: () => void;
}

/** How the report leaves the app. */
export function ExportPane(props: ExportPaneProps) {
  const { choices, check, groups, onChange, onShow, onExport } = props;
  const open = groups.filter(({ fate }) => fate === 'open').length;
  return (
    <section className={styles.pane} aria-label="Export">
      <div className={styles.body}>
        <div>
          <h2 className={styles.title}>Export</h2>
          <RadioList
            label="Format"
            isRuled
            options={reportFormats.map(({ id, label, description }) => ({
              id,
              label,
              note: description,
            }))}
            value={choices.format}
            onChange={(format) => onChange({ format })}
          />
        </div>
        <Switch
          label="Chatham House rule"
          isHeading
          note="Seats only. Names, affiliations and attendance are left out; people become their seat."
          isOn={choices.chathamHouse}
          onChange={(chathamHouse) => onChange({ chathamHouse })}
        />
        {choices.chathamHouse && (
          <LeakPanel
            check={check}
            groups={groups}
            choices={choices}
            onChange={onChange}
            onShow={onShow}
          />
        )}
      </div>
      <div className={styles.foot}>
        <Button variant="primary" size="large" wide keys="Ctrl E" onPress={onExport}>
          Export {labelOf(choices)}
        </Button>
        <p className={styles.note}>{openText(open)}</p>
      </div>
    </section>
  );
}

function labelOf({ format }: ReportChoices): string {
  return reportFormats.find(({ id }) => id === format)?.label ?? format;
}
