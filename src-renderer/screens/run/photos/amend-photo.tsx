import type { Attachment } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { RewordForm } from '../reword-form.tsx';
import { useRoom } from '../room.ts';

interface AmendPhotoProps {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** Changes the caption. The earlier one stays in the log. */
export function AmendPhoto({ attachment, onClose }: AmendPhotoProps) {
  const mirror = useMirror();
  const { notify } = useRoom();
  const { id: attachmentId, name } = attachment;
  return (
    <RewordForm
      title="Amend the caption"
      label="Caption"
      verb="Save caption"
      text={name}
      save={(text) => mirror.execute({ kind: 'amendAttachment', attachmentId, name: text })}
      onClose={onClose}
      onSaved={() => notify('Caption amended')}
    />
  );
}
