import type { GlyphShape } from '../charts/glyph-path.ts';
import { glyphPath, glyphStroke } from '../charts/glyph-path.ts';
import type { ReportBoard } from '../model/head.ts';
import { sectionTitles } from '../section.ts';
import type { SectionId } from '../section.ts';
import { anchors } from './links.ts';
import type { SectionProps } from './page.ts';
import { sections, shownSheets } from './sections.ts';
import { Sheet } from './sheet.tsx';

export interface DocumentProps extends SectionProps {
  readonly css: string;
  /** A list of the sections beside the page; the app has its own. */
  readonly hasContents: boolean;
}

/** Nothing is fetched and nothing runs: the page is what it holds. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

export function Document({ page, css, hasContents }: DocumentProps) {
  const { model } = page;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`After-action report, ${model.title}`}</title>
        {/* The rules are ours; the only words of people's in them are escaped by `cssString`. */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <Glyphs board={model.board} />
        {hasContents && <Contents ids={model.sections} />}
        <main>
          {shownSheets(model.sections).map((ids, place) => (
            <Sheet key={place} page={page} isFirst={place === 0}>
              {place === 0 && <Logo address={model.logo} />}
              {place === 0 && !model.sections.includes('summary') && (
                <h1 dir="auto">{model.title}</h1>
              )}
              {ids.map((id) => {
                const Section = sections[id];
                return <Section key={id} page={page} />;
              })}
            </Sheet>
          ))}
        </main>
      </body>
    </html>
  );
}

/** Decoration: whose report it is stands in words. */
export function Logo({ address }: { readonly address: string }) {
  return address === '' ? null : <img className="logo" src={address} alt="" />;
}

function Contents({ ids }: { readonly ids: readonly SectionId[] }) {
  return (
    <nav className="contents" aria-label="Contents">
      <ol>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${anchors.section(id)}`}>{sectionTitles[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const glyphSize = 12;

/** Every seat's mark, drawn once; control's is an outline. */
function Glyphs({ board }: { readonly board: ReportBoard }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="vh">
      <defs>
        {board.seats.map(({ id, glyph, tone }) => (
          <Glyph
            key={id}
            id={id}
            shape={glyph}
            fill={`var(--tone-${tone}-fill)`}
            edge={`var(--tone-${tone}-edge)`}
          />
        ))}
        <Glyph id="control" shape="hexagon" fill="none" edge="var(--ink2)" />
      </defs>
    </svg>
  );
}

interface GlyphProps {
  readonly id: string;
  readonly shape: GlyphShape;
  readonly fill: string;
  readonly edge: string;
}

function Glyph({ id, shape, fill, edge }: GlyphProps) {
  return (
    <symbol id={`g-${id}`} viewBox="-7.5 -7.5 15 15" overflow="visible">
      <path
        d={glyphPath(shape, glyphSize)}
        fill={fill}
        stroke={edge}
        strokeWidth={glyphStroke(glyphSize)}
      />
    </symbol>
  );
}
