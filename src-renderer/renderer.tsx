/** Composition root of the window: gets its port, then shows the app. */
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/scale.css';
import './theme/base.css';
import { connect } from './client/connect.ts';
import { DeskContext } from './client/context.ts';
import { watchLibrary } from './client/library-watch.ts';
import { faultOf } from './client/outcome.ts';
import { readSettings, settingsOfWindow, SettingsContext } from './client/settings.ts';
import { openShell } from './client/shell.ts';
import { App } from './screens/app.tsx';
import { FaultPage } from './screens/fault-page.tsx';
import { WhileServed } from './screens/while-served.tsx';

const DamagedApp = lazy(async () => ({
  default: (await import('./screens/rescue/damaged-app.tsx')).DamagedApp,
}));

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the app.');
const root = createRoot(place);

// Nothing is awaited out here: what is read later needs this file whole, and would wait for ever.
void (window.location.pathname === '/projector' ? startRoom() : startApp());

async function startRoom(): Promise<void> {
  const { startProjector } = await import('./screens/projector/start-projector.tsx');
  await startProjector(root);
}

async function startApp(): Promise<void> {
  try {
    const connection = await connect();
    const { api } = connection;
    // Asked for together; a damaged library has no settings, and is known only by its answer.
    const kept = readSettings(api);
    kept.catch(() => undefined);
    const [shell, { serves, library }] = await Promise.all([
      openShell(connection),
      api.rescue.state(),
    ]);
    const isDamaged = serves === 'nothing';
    const settings = isDamaged ? settingsOfWindow() : await kept;
    // Main has come back with a library it could not open, or the other way round.
    connection.onReach((reach) => {
      if (reach !== 'online') return;
      api.rescue.state().then(
        (now) => (now.serves === 'nothing') !== isDamaged && location.reload(),
        () => undefined,
      );
    });
    // What is known of a damaged library is nothing one could lose.
    if (isDamaged) watchLibrary(connection, library, () => location.reload());
    root.render(
      <DeskContext value={{ connection, shell }}>
        <SettingsContext value={settings}>
          {isDamaged ? (
            <Suspense>
              <DamagedApp />
            </Suspense>
          ) : (
            <WhileServed library={library}>
              <App />
            </WhileServed>
          )}
        </SettingsContext>
      </DeskContext>,
    );
  } catch (error) {
    root.render(<FaultPage fault={faultOf(error)} />);
  }
}
