import type { PhotoRef } from '../model/photo-ref.ts';
import type { SectionProps } from './page.ts';

interface PhotoFiguresProps extends SectionProps {
  readonly photos: readonly PhotoRef[];
}

/** Photos of the board beside what they belong to; one without a picture is named. */
export function PhotoFigures({ page, photos }: PhotoFiguresProps) {
  if (photos.length === 0) return null;
  return (
    <div className="photos">
      {photos.map(({ name, sha256 }, place) => {
        const picture = page.photos.get(sha256);
        return (
          <figure key={place}>
            {picture && <img src={picture} alt={name} />}
            <figcaption dir="auto">{picture ? name : `Picture: ${name}`}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
