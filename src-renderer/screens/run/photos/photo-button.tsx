import type { Attachment } from '../../../../src-main/game/state.ts';
import { PhotoOpener } from '../../../parts/photo-opener.tsx';
import { usePhotoDesk } from './photo-desk.ts';

interface PhotoButtonProps {
  readonly attachment: Attachment;
  readonly size: 'thumb' | 'wide';
}

/** A photo that opens large, over the Run screen. */
export function PhotoButton({ attachment, size }: PhotoButtonProps) {
  const { show } = usePhotoDesk();
  return <PhotoOpener attachment={attachment} size={size} onOpen={show} />;
}
