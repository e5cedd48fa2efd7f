import { useRef } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useDesk } from '../../client/context.ts';
import { Button } from '../../parts/button.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { batchesOf } from './dropped.ts';
import { importBatches, useImports } from './imports.ts';

/** Takes in sessions that were saved as files, the sheets of one on paper, or another library. */
export function ImportButton() {
  const { api } = useDesk().connection;
  const { reading } = useImports();
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useShortcuts({ 'Ctrl+O': choose });
  useOffer([{ id: 'import', label: 'Import', keys: 'Ctrl O', run: choose }]);
  return (
    <>
      <Button keys="Ctrl O" onPress={choose} isDisabled={reading !== null} reason="reading a file">
        Import
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".tabletop,.db,.csv"
        aria-label="Files of sessions"
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again once it has been mended.
          event.target.value = '';
          void importBatches(api, batchesOf(files));
        }}
      />
    </>
  );
}
