import { Dialog } from '../../parts/dialog.tsx';
import type { LeakGroup } from './leak-groups.ts';

interface OpenFindingsDialogProps {
  readonly isOpen: boolean;
  readonly groups: readonly LeakGroup[];
  readonly onReplace: () => void;
  readonly onExport: () => void;
  readonly onCancel: () => void;
}

/** Exporting over open findings is asked for by name. */
export function OpenFindingsDialog(props: OpenFindingsDialogProps) {
  const { isOpen, groups, onReplace, onExport, onCancel } = props;
  const names = groups.map(({ phrase }) => `“${phrase}”`).join(', ');
  const isOne = groups.length === 1;
  return (
    <Dialog
      isOpen={isOpen}
      title={`Export with ${names} in the text?`}
      actions={[
        {
          label: isOne ? `Replace with ${groups[0]?.suggestion ?? ''}` : 'Replace all',
          onPress: onReplace,
          isExpected: true,
        },
        { label: 'Export as it stands', onPress: onExport },
      ]}
      onCancel={onCancel}
    >
      Under the Chatham House rule nobody is named.{' '}
      {groups
        .flatMap(({ leaks }) => leaks.map(({ where }) => where))
        .slice(0, 4)
        .join('; ')}
      .
    </Dialog>
  );
}
