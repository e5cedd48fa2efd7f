import { reportFormats } from '../../../src-main/report/report-formats.ts';
import { Button } from '../../parts/button.tsx';
import { RadioList } from '../../parts/radio-list.tsx';
import { Switch } from '../../parts/switch.tsx';
import { ExportOptions } from './export-options.tsx';
import { openText, type LeakGroup } from './leak-groups.ts';
import { LeakPanel } from './leak-panel.tsx';
import type { ReportChoices } from './report-choices.ts';
import type { Export } from './use-export.ts';
import type { CheckedLeaks } from './use-leaks.ts';
import styles from './export-pane.module.css';

interface ExportPaneProps {
  readonly choices: ReportChoices;
  readonly logo: string;
  readonly check: CheckedLeaks | null;
  readonly groups: readonly LeakGroup[];
  readonly exporting: Export;
  readonly onChange: (change: Partial<ReportChoices>) => void;
  readonly onLogo: (address: string) => void;
  readonly onShow: (group: LeakGroup) => void;
  readonly onExport: () => void;
}

interface WritingProps {
  readonly format: ReportChoices['format'];
  readonly onCancel: () => void;
}

/** How the report leaves the app. */
export function ExportPane(props: ExportPaneProps) {
  const { choices, logo, check, groups, exporting, onChange, onLogo, onShow, onExport } = props;
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
          {choices.format === 'json' && (
            <Button variant="text" size="small" onPress={exporting.saveSchema}>
              Save JSON Schema
            </Button>
          )}
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
            logo={logo}
            check={check}
            groups={groups}
            choices={choices}
            onChange={onChange}
            onShow={onShow}
          />
        )}
        <ExportOptions choices={choices} logo={logo} onChange={onChange} onLogo={onLogo} />
      </div>
      <div className={styles.foot}>
        {exporting.busy === null ? (
          <Button variant="primary" size="large" wide keys="Ctrl E" onPress={onExport}>
            Export {labelOf(choices.format)}
          </Button>
        ) : (
          <Writing format={exporting.busy} onCancel={exporting.cancel} />
        )}
        <p className={styles.note}>{exporting.busy === null && openText(open)}</p>
      </div>
    </section>
  );
}

/** It takes a while, and can be called off. */
function Writing({ format, onCancel }: WritingProps) {
  return (
    <div className={styles.writing}>
      <p role="status">Writing {labelOf(format)} …</p>
      <Button size="large" autoFocus onPress={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

function labelOf(format: ReportChoices['format']): string {
  return reportFormats.find(({ id }) => id === format)?.label ?? format;
}
