import { LineStroke } from './line-stroke.tsx';

/** How the line of a session is drawn. */
export function LineSample({ place }: { readonly place: number }) {
  return (
    <svg width={32} height={6} aria-hidden="true">
      <LineStroke place={place} path="M0,3H32" />
    </svg>
  );
}
