import { isDamage } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';

let hasLed = false;

/**
 * Shows the page of a damaged library, once: whoever comes back to the list has seen it, and
 * whoever is typing goes on with that. The list has a way there of its own.
 */
export function leadToBackups(code: string): void {
  if (hasLed || !isDamage(code) || isTyping()) return;
  hasLed = true;
  go({ screen: 'rescue' });
}

function isTyping(): boolean {
  const focused = document.activeElement?.closest('input, textarea, [role="dialog"]');
  return focused instanceof Element;
}
