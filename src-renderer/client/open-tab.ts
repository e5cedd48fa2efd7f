export interface OpenedTab {
  /** Whether it is there to go. */
  go(address: string): boolean;
  abandon(): void;
}

/** A tab for an address that is not known yet. It is not there where the browser forbids it. */
export function openTab(): OpenedTab {
  const tab = window.open('about:blank', '_blank');
  // Nobody in it may reach back to this page.
  if (tab) tab.opener = null;
  return {
    go(address) {
      if (!tab || tab.closed) return false;
      tab.location.replace(address);
      return true;
    },
    abandon: () => tab?.close(),
  };
}
