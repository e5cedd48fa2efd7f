import { useEffect, useSyncExternalStore } from 'react';
import type { GuestMirror } from '../../client/guest-mirror.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { applyTheme } from '../../theme/theme.ts';
import { PresentedScreen } from './presented-screen.tsx';
import { ProjectorScreen } from './projector-screen.tsx';
import styles from './projector-page.module.css';

/** What control has chosen to show: the public view, or nothing. */
export function ProjectorPage({ mirror }: { readonly mirror: GuestMirror }) {
  const view = useSyncExternalStore(mirror.subscribe, mirror.view);
  const { theme = 'room', isOpen = true, isBlank = false } = view?.screen ?? {};
  useEffect(() => mirror.start(), [mirror]);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    // A tab that a person opened by hand stays, and shows nothing.
    if (!isOpen) window.close();
  }, [isOpen]);
  useEffect(() => {
    if (view) document.title = `${view.state.session.title}, projector`;
  }, [view]);
  useShortcuts({
    B: () => mirror.blank(!isBlank),
    F: () => void fillScreen().catch(() => undefined),
  });
  if (!view || !isOpen || isBlank) return <Nothing />;
  const { slide } = view.screen;
  return slide ? <PresentedScreen view={view} slide={slide} /> : <ProjectorScreen view={view} />;
}

function Nothing() {
  return (
    <main className={styles.nothing}>
      <h1 className="visually-hidden">Nothing is shown</h1>
    </main>
  );
}

/** A browser's tab has no window of its own to fill the screen with. */
async function fillScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
