import { useState } from 'react';
import { announce } from './announce.ts';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { useShortcuts } from './shortcut.ts';

interface CopyButtonProps {
  readonly text: string;
  /** A verb and its object, such as “Copy the list”. */
  readonly label: string;
  readonly size?: 'small' | 'normal';
  /** Bound here, wherever on the page the focus is. */
  readonly keys?: string;
}

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ text, label, size = 'normal', keys }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<string | null>(null);
  function copy() {
    const isCopied = copyText(text);
    setOutcome(isCopied ? 'Copied' : 'Not copied: mark it and copy');
    announce(isCopied ? 'Copied' : 'Not copied');
  }
  useShortcuts(keys ? { [keys]: copy } : {});
  return (
    <Button size={size} keys={keys} onPress={copy}>
      {outcome ?? label}
    </Button>
  );
}
