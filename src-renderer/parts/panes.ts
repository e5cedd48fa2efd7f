/** The panes of a screen, gone through by F6 in the order in which they stand. */

/** Marks an element as a pane of its screen. */
const marked = '[data-pane]';
/** What counts as one where a screen marks none. */
const landmarks = 'nav, main, aside, [role="navigation"], [role="main"], [role="complementary"]';
const focusable =
  'a[href], button, input, textarea, select, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

export function panesIn(root: ParentNode): HTMLElement[] {
  const own = visible(root.querySelectorAll<HTMLElement>(marked));
  return own.length > 0 ? own : visible(root.querySelectorAll<HTMLElement>(landmarks));
}

function visible(elements: Iterable<HTMLElement>): HTMLElement[] {
  return [...elements].filter((element) => element.checkVisibility());
}

/**
 * The pane so many further on, round the ends.
 *
 * @param at what has the focus
 */
export function paneAfter<T extends Pick<Node, 'contains'>>(
  panes: readonly T[],
  at: Node | null,
  by: 1 | -1,
): T | undefined {
  // A pane within a pane is the nearer one.
  const place = panes.findLastIndex((pane) => pane.contains(at));
  if (place < 0) return by > 0 ? panes[0] : panes.at(-1);
  return panes[(place + by + panes.length) % panes.length];
}

/** Puts the focus where it last was in the pane, else on a text to write, else on what comes first. */
export function focusPane(pane: HTMLElement, last: Element | undefined): void {
  const inside = visible(pane.querySelectorAll<HTMLElement>(focusable)).filter(
    (element) => !element.matches(':disabled, [tabindex="-1"]'),
  );
  const before = inside.find((element) => element === last);
  const target = before ?? inside.find((element) => element.matches('textarea')) ?? inside[0];
  if (target) target.focus();
  else {
    pane.tabIndex = -1;
    pane.focus();
  }
}
