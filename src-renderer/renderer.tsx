/** Composition root of the window: gets its port, then shows the app. */
import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/scale.css';
import './theme/base.css';
import { connect } from './client/connect.ts';
import { DeskContext } from './client/context.ts';
import { faultOf } from './client/outcome.ts';
import { readSettings, SettingsContext } from './client/settings.ts';
import { openShell } from './client/shell.ts';
import { App } from './screens/app.tsx';
import { FaultPage } from './screens/fault-page.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the app.');
const root = createRoot(place);

if (window.location.pathname === '/projector') {
  const { startProjector } = await import('./screens/projector/start-projector.tsx');
  await startProjector(root);
} else {
  await startApp();
}

async function startApp(): Promise<void> {
  try {
    const connection = await connect();
    const [shell, settings] = await Promise.all([
      openShell(connection),
      readSettings(connection.api),
    ]);
    root.render(
      <DeskContext value={{ connection, shell }}>
        <SettingsContext value={settings}>
          <App />
        </SettingsContext>
      </DeskContext>,
    );
  } catch (error) {
    root.render(<FaultPage fault={faultOf(error)} />);
  }
}
