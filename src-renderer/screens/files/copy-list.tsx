import { useState } from 'react';
import { announce } from '../../parts/announce.ts';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { listText, type ProblemList } from './outcome-words.ts';

/** Copies what is wrong, for whoever mends the sheets. */
export function CopyList({ list }: { readonly list: ProblemList }) {
  const [label, setLabel] = useState('Copy the list');
  function copy() {
    const isCopied = copyText(listText(list));
    setLabel(isCopied ? 'Copied' : 'Not copied: mark it and copy');
    announce(isCopied ? 'The list is copied' : 'Not copied');
  }
  return (
    <Button size="small" onPress={copy}>
      {label}
    </Button>
  );
}
