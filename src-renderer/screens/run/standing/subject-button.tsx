import type { Subject } from '../../../../src-main/game/reading.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { subjectName } from '../../evidence/reading-name.ts';
import { useRoom } from '../room.ts';

interface SubjectButtonProps {
  readonly subject: Subject;
  /** The number as it is told. */
  readonly text: string;
}

/** A number that opens what it is made of. */
export function SubjectButton({ subject, text }: SubjectButtonProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { showEvidence } = useRoom();
  return (
    <Button
      variant="link"
      size="small"
      label={`${text}, ${subjectName(subject, pack, state)}`}
      onPress={() => showEvidence(subject)}
    >
      {text}
    </Button>
  );
}
