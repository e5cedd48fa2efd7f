/** The colours of the charts: tokens of the theme, so that paper, room and print all work. */
export const ink = {
  ink: 'var(--ink)',
  ink2: 'var(--ink2)',
  ink3: 'var(--ink3)',
  edge: 'var(--edge)',
  line: 'var(--line)',
  line2: 'var(--line2)',
  hatch: 'var(--hatch)',
  focus: 'var(--focus)',
  benefit: 'var(--ben)',
  fear: 'var(--fea)',
  /** What lies behind a chart; a pane on another surface than the page sets its own. */
  surface: 'var(--surface, var(--paper))',
} as const;

/** Paths share one precision: hundredths of a pixel. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
