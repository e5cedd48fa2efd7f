import { sectionIds, sectionTitles, type SectionId } from '../../../src-main/report/section.ts';
import { useMirror } from '../../client/context.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { RadioList } from '../../parts/radio-list.tsx';
import { SeatMark } from '../../parts/seat-mark.tsx';
import type { ReportChoices } from './report-choices.ts';
import type { SectionPages } from './section-pages.ts';
import { SummaryForm } from './summary-form.tsx';
import styles from './contents-pane.module.css';

interface ContentsPaneProps {
  readonly choices: ReportChoices;
  readonly pages: SectionPages;
  readonly onGo: (section: SectionId) => void;
  readonly onChange: (change: Partial<ReportChoices>) => void;
  readonly onSaved: (text: string) => void;
}

/** What goes into the report, whom it is for, and the words that open it. */
export function ContentsPane({ choices, pages, onGo, onChange, onSaved }: ContentsPaneProps) {
  const { pack } = useMirror();
  const { without, audience } = choices;
  return (
    <section className={styles.pane} aria-label="Contents and audience">
      <h2 className={styles.title}>Contents</h2>
      <ul className={styles.sections}>
        {sectionIds.map((id) => {
          const isIn = !without.includes(id);
          return (
            <li key={id} className={isIn ? styles.section : styles.left}>
              <Checkbox
                isChecked={isIn}
                onChange={(isWanted) =>
                  onChange({
                    without: isWanted ? without.filter((other) => other !== id) : [...without, id],
                  })
                }
              >
                {sectionTitles[id]}
              </Checkbox>
              {pages[id] !== undefined && (
                <Button
                  variant="link"
                  size="small"
                  label={`Go to ${sectionTitles[id]}, page ${pages[id]}`}
                  onPress={() => onGo(id)}
                >
                  {pages[id]}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <h2 className={styles.title}>Audience</h2>
      <RadioList
        label="Audience"
        options={[
          { id: 'control', label: 'Control, everything' },
          { id: 'public', label: 'Public' },
          ...pack.seats.map((seat) => ({
            id: seat.id,
            label: (
              <span className={styles.seat}>
                <SeatMark seat={seat} />
                <span className={styles.knew}>what {seat.name} knew</span>
              </span>
            ),
          })),
        ]}
        value={audience}
        onChange={(chosen) => onChange({ audience: chosen })}
      />
      <SummaryForm onSaved={onSaved} />
    </section>
  );
}
