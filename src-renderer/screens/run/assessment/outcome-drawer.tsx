import { outcomeMatch } from '../../../../src-main/game/outcome.ts';
import { conclusionOf } from '../../../../src-main/report/model/outcome.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { ParagraphLinks } from '../../../parts/paragraph-links.tsx';
import { useRoom } from '../room.ts';
import { IndicatorRow } from './indicator-row.tsx';
import styles from './assessment.module.css';

/** Which ending it came to: indicators answered when the session closes, or noted earlier. */
export function OutcomeDrawer() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { close } = useRoom();
  const { profiles, closest } = outcomeMatch(state, pack.profiles);
  const matches = pack.profiles.map(({ id, name }, place) => {
    const { holds = 0, of = 0, unknown = 0 } = profiles[place] ?? {};
    return { id, name, holds, of, unknown };
  });
  const isAnswered = Object.keys(state.outcome).length > 0;
  return (
    <Drawer
      title="Outcome"
      foot="An indicator nobody answered counts as unknown, never as no."
      onClose={close}
    >
      <p className={styles.conclusion} role="status">
        {conclusionOf(
          matches.filter(({ id }) => closest.includes(id)),
          isAnswered,
          true,
        )}
      </p>
      {pack.profiles.map(({ id, name, epithet, indicators, source }) => {
        const match = matches.find((each) => each.id === id);
        return (
          <section key={id} className={styles.profile} aria-label={name}>
            <h3 className={styles.profileName}>
              {name}
              {epithet && <span className={styles.epithet}>{epithet}</span>}
              <span className={styles.match}>
                {match?.holds} of {match?.of}, {match?.unknown} unknown
              </span>
            </h3>
            {indicators.map((indicator) => (
              <IndicatorRow
                key={indicator.id}
                indicator={indicator}
                isLocked={state.session.sample}
              />
            ))}
            <ParagraphLinks refs={source} pack={pack} />
          </section>
        );
      })}
    </Drawer>
  );
}
