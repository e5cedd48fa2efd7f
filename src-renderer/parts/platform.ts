/** Whether Ctrl in the key map means Cmd. False where there is no browser, as in a test. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
}
