import { forkPlaceText } from '../../../src-main/game/fork-place.ts';
import type { SessionInfo } from '../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { useOffer } from '../../client/commands.ts';
import { go, type Tab } from '../../client/route.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { timeText } from '../../parts/time.ts';
import { ThemeButton } from '../../parts/theme-button.tsx';
import { useWayBack } from '../compare/way-back.ts';
import { SessionFiles } from '../files/session-files.tsx';
import { CommandsButton } from '../commands/commands-button.tsx';
import { ReplayScreen } from '../replay/replay-screen.tsx';
import { ReportScreen } from '../report/report-screen.tsx';
import { RunScreen } from '../run/run-screen.tsx';
import { ClockCue } from '../run/strip/clock-cue.tsx';
import { SetupScreen } from '../setup/setup-screen.tsx';
import { compareOffers } from './compare-offers.ts';
import { ProjectorButton } from './projector/projector-button.tsx';
import { SampleNotice } from './sample-notice.tsx';
import styles from './session-frame.module.css';

const screens = {
  setup: SetupScreen,
  run: RunScreen,
  replay: ReplayScreen,
  report: ReportScreen,
} as const;

/** The bar over a session's screens, and what holds on all of them. */
export function SessionFrame({ tab }: { readonly tab: Tab }) {
  const { sessionId } = useMirror();
  const { state, status, savedAt } = useSessionView();
  const show = (screen: Tab) => go({ screen, sessionId });
  const back = useWayBack(sessionId);
  useShortcuts({
    'Ctrl+1': () => show('setup'),
    'Ctrl+2': () => show('run'),
    'Ctrl+3': () => show('replay'),
    'Ctrl+4': () => show('report'),
    ...(back && { 'Alt+←': back }),
  });
  useOffer([
    { id: 'library', label: 'Go to the library', run: () => go({ screen: 'library' }) },
    { id: 'packs', label: 'Go to the packs', run: () => go({ screen: 'packs' }) },
    { id: 'setup', label: 'Go to Setup', keys: 'Ctrl 1', run: () => show('setup') },
    { id: 'run', label: 'Go to Run', keys: 'Ctrl 2', run: () => show('run') },
    { id: 'replay', label: 'Go to Replay', keys: 'Ctrl 3', run: () => show('replay') },
    { id: 'report', label: 'Go to Report', keys: 'Ctrl 4', run: () => show('report') },
  ]);
  useOffer(back ? [{ id: 'back', label: 'Back to Compare', keys: 'Alt ←', run: back }] : []);
  useOffer(compareOffers(state.session));
  const Screen = screens[tab];
  return (
    <div className={styles.frame} data-tab={tab}>
      <AppBar
        crumbs={[
          // From there it is one step to the library too; the name of the session needs the room.
          back
            ? { label: 'Compare', onPress: back }
            : { label: 'Library', onPress: () => go({ screen: 'library' }) },
          { label: state.session.title, ...forkNote(state.session) },
        ]}
        tab={tab}
        onTab={show}
      >
        <ProjectorButton />
        {status === 'offline' ? (
          <span className={styles.offline} role="status">
            Not connected, trying again
          </span>
        ) : (
          savedAt && (
            <span className={styles.saved}>Saved {timeText(savedAt, { seconds: true })}</span>
          )
        )}
        <ThemeButton />
        <CommandsButton />
      </AppBar>
      {state.session.sample && <SampleNotice />}
      <div className={styles.screen}>
        <Screen />
      </div>
      <SessionFiles />
      <ClockCue />
    </div>
  );
}

/** The name a fork has by itself says where it left; any other does not. */
function forkNote({ title, forkedFrom }: SessionInfo): { note?: string } {
  if (!forkedFrom) return {};
  const note = `fork at ${forkPlaceText(forkedFrom)}`;
  return title.endsWith(note) ? {} : { note };
}
