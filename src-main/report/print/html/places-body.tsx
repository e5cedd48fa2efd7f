import type { PlaceCard, PlacesPage } from '../model/places.ts';
import { SeatTag } from './page-parts.tsx';

/** Both halves say the same, the upper one upside down. */
export function PlacesBody({ page: { cards, height } }: { readonly page: PlacesPage }) {
  return (
    <div className="places">
      {cards.map((card, place) => (
        <section key={place} className="place" style={{ height: `${height}px` }}>
          <div className="turned" aria-hidden="true">
            <Half card={card} />
          </div>
          <div className="half">
            <Half card={card} />
          </div>
        </section>
      ))}
    </div>
  );
}

function Half({ card: { name, size, affiliation, place, mark } }: { readonly card: PlaceCard }) {
  const face = { fontSize: `${size}px`, lineHeight: `${Math.ceil(size * 1.15)}px` };
  return (
    <>
      <p className="who" dir="auto" style={face}>
        {name}
      </p>
      <p className="of" dir="auto">
        {affiliation}
      </p>
      <p className="where">
        {mark && <SeatTag mark={mark} size={15} />}
        <span>{place}</span>
      </p>
    </>
  );
}
