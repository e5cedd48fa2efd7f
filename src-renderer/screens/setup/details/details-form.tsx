import type { Command } from '../../../../src-main/game/command.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { ask } from '../ask.ts';
import { SavedField } from '../saved-field.tsx';
import { dayText, readDay } from './day-text.ts';
import { readStart } from './start-text.ts';
import { NewerPack } from './newer-pack.tsx';
import { Weights } from './weights.tsx';
import styles from './details-form.module.css';

type Details = Omit<Command<'changeDetails'>, 'kind'>;

/** What the session is called, where and when it is held; each field saves itself. */
export function DetailsForm() {
  const mirror = useMirror();
  const { session } = useSessionView().state;
  const { pack } = mirror;
  const change = (details: Details) => ask(mirror, { kind: 'changeDetails', ...details });

  async function saveDate(text: string) {
    const date = readDay(text);
    return date === null ? 'Write a day, such as 24 Mar 2026.' : change({ date });
  }
  async function saveStart(text: string) {
    const start = readStart(text);
    return start === null ? 'Write a time, such as 13:30.' : change({ start });
  }

  return (
    <section className={styles.form} aria-labelledby="setup-session">
      <h2 id="setup-session" className={styles.title}>
        Session
      </h2>
      <div className={styles.fields}>
        <SavedField
          field="title"
          label="Title"
          labelPosition="left"
          serif
          saved={session.title}
          save={(title) => change({ title })}
        />
        <SavedField
          field="place"
          label="Place"
          labelPosition="left"
          saved={session.place}
          save={(place) => change({ place })}
        />
        <div className={styles.row} role="group" aria-label="Date, start">
          <span className={styles.label} aria-hidden="true">
            Date, start
          </span>
          <div className={styles.when}>
            <SavedField
              field="date"
              label="Date"
              labelPosition="hidden"
              placeholder="24 Mar 2026"
              saved={dayText(session.date)}
              save={saveDate}
            />
            <SavedField
              field="start"
              label="Start"
              labelPosition="hidden"
              placeholder="13:30"
              saved={session.start}
              save={saveStart}
            />
          </div>
        </div>
        <SavedField
          field="facilitator"
          label="Facilitator"
          labelPosition="left"
          saved={session.facilitator}
          save={(facilitator) => change({ facilitator })}
        />
        <SavedField
          field="handling"
          label="Handling"
          labelPosition="left"
          saved={session.handling}
          save={(handling) => change({ handling })}
        />
        <dl className={styles.facts}>
          <div className={styles.row}>
            <dt className={styles.label}>Pack</dt>
            <dd>
              {pack.title} {pack.version} <NewerPack />
            </dd>
          </div>
          <div className={styles.row}>
            <dt className={styles.label}>Weights</dt>
            <dd>
              <Weights criteria={pack.criteria} />
            </dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
