export type Theme = 'paper' | 'room';

/** Themes a window, or one subtree of it, such as a preview of the projector. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  root.dataset['theme'] = theme;
}

export function toggleTheme(theme: Theme): Theme {
  return theme === 'paper' ? 'room' : 'paper';
}
