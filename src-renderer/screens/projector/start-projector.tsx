import type { Root } from 'react-dom/client';
import { connectAsGuest } from '../../client/connect.ts';
import { GuestMirror } from '../../client/guest-mirror.ts';
import { Closed } from './closed.tsx';
import { ProjectorPage } from './projector-page.tsx';

/** The page the room sees: it has a guest's port, and nothing of the app around it. */
export async function startProjector(root: Root): Promise<void> {
  document.title = 'Tabletop projector';
  try {
    root.render(<ProjectorPage mirror={new GuestMirror(await connectAsGuest())} />);
  } catch {
    root.render(<Closed />);
  }
}
