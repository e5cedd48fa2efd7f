import type { PrintFrame } from '../frame.ts';
import type { PrintItem, PrintPage } from '../printout.ts';
import { BlankMovesBody } from './blank-moves-body.tsx';
import { CardsBody } from './cards-body.tsx';
import { FormBody } from './form-body.tsx';
import { Mark } from './page-parts.tsx';
import { PlacesBody } from './places-body.tsx';
import { ProseBody } from './prose-body.tsx';
import { RosterBody } from './roster-body.tsx';
import { ScoresBody } from './scores-body.tsx';

interface PrintPagesProps {
  readonly items: readonly PrintItem[];
  readonly frame: PrintFrame;
}

/** Every page of every copy. Each copy counts its own pages, as it is handed out by itself. */
export function PrintPages({ items, frame }: PrintPagesProps) {
  return items.flatMap((item) =>
    item.sets.flatMap((set, copy) =>
      set.map((page, place) => (
        <Page
          key={`${item.id} ${copy} ${place}`}
          page={page}
          frame={frame}
          count={`${place + 1} of ${set.length}`}
        />
      )),
    ),
  );
}

interface PageProps {
  readonly page: PrintPage;
  readonly frame: PrintFrame;
  readonly count: string;
}

function Page({ page: { head, body }, frame, count }: PageProps) {
  return (
    <section className="page">
      <header>
        <div className="run">
          <bdi>{frame.handling}</bdi>
          <bdi>{frame.when === '' ? frame.title : `${frame.title}, ${frame.when}`}</bdi>
        </div>
        <div className="head">
          <div>
            <p className="kind">{head.kind}</p>
            <h1 dir="auto">{head.title}</h1>
          </div>
          {head.mark && (
            <p className="mark">
              <Mark mark={head.mark} size={36} />
              <b>{head.mark.code}</b>
            </p>
          )}
        </div>
        {head.note !== '' && <p className="note">{head.note}</p>}
      </header>
      <div className="body">
        <Body body={body} head={head} />
      </div>
      <footer className="foot">
        <bdi>{head.foot}</bdi>
        <span>{count}</span>
      </footer>
    </section>
  );
}

function Body({ body, head }: PrintPage) {
  switch (body.is) {
    case 'prose':
      return <ProseBody page={body} />;
    case 'cards':
      return <CardsBody page={body} />;
    case 'blank-moves':
      return <BlankMovesBody page={body} mark={head.mark} />;
    case 'scores':
      return <ScoresBody page={body} />;
    case 'roster':
      return <RosterBody page={body} />;
    case 'places':
      return <PlacesBody page={body} />;
    case 'form':
      return <FormBody page={body} />;
  }
}
