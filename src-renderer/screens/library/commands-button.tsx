import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('../session/command-palette.tsx')).CommandPalette,
}));

/** Everything that can be done in the library; read when it is first asked for. */
export function CommandsButton() {
  const [isOpen, setOpen] = useState(false);
  useShortcuts({ 'Ctrl+K': () => setOpen(true) });
  return (
    <>
      <Button variant="text" size="small" keys="Ctrl K" onPress={() => setOpen(true)}>
        Commands
      </Button>
      {isOpen && (
        <Suspense>
          <CommandPalette isOpen onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
