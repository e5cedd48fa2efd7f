import type { CardPage } from '../model/cards.ts';
import { Passages } from './page-parts.tsx';

export function CardsBody({ page }: { readonly page: CardPage }) {
  return page.cards.map((card, place) => (
    <article key={place} className="card">
      <header className="card-head">
        <h2 dir="auto">{card.title}</h2>
        <b>{card.number}</b>
      </header>
      <dl className="card-facts">
        {card.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <Passages passages={card.passages} setting={page.setting} />
    </article>
  ));
}
