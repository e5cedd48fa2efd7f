import { use } from 'react';
import { Button } from '../../parts/button.tsx';
import { PaletteContext } from './palette-context.ts';

export function CommandsButton() {
  return (
    <Button variant="text" size="small" keys="Ctrl K" onPress={use(PaletteContext)}>
      Commands
    </Button>
  );
}
