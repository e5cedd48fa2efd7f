import type { SearchAsked, SearchChoices, SearchHit, SearchPage } from '../contract/shelf.ts';
import type { Pack } from '../scenario/pack.ts';
import type { Library } from '../store/library.ts';
import type { SearchRow } from '../store/search.ts';
import { hitBegins, hitEnds } from '../store/search.ts';
import { settleCaches } from './caches.ts';
import type { LiveSession } from './live-session.ts';

/** Hits of a page. */
const pageSize = 30;

/** What was said in any session, as it holds now. */
export function searchLibrary(
  library: Library,
  load: (id: string) => LiveSession,
  asked: SearchAsked,
  size = pageSize,
): SearchPage {
  settleCaches(library, load);
  const found = library.search.find(asked, size + 1);
  const hits = found.slice(0, size).map(hitOf);
  return { hits, next: found.length > size ? (hits.at(-1)?.id ?? null) : null };
}

export function choicesOf(packs: readonly Pack[]): SearchChoices {
  return {
    seats: once(packs.flatMap(({ seats }) => seats)),
    instruments: once(packs.flatMap(({ instruments }) => instruments)),
  };
}

function once(all: readonly { readonly id: string; readonly name: string }[]) {
  const byId = new Map(all.toReversed().map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].toReversed();
}

function hitOf({ place, withdrawn, excerpt, standing, ...row }: SearchRow): SearchHit {
  return {
    ...row,
    standing: standing === '' ? null : standing,
    isArchived: place === 'archive',
    isWithdrawn: withdrawn === 1,
    excerpt: partsOf(excerpt),
  };
}

const hit = new RegExp(`(${hitBegins}[^${hitEnds}]*${hitEnds}?)`);

function partsOf(excerpt: string): SearchHit['excerpt'] {
  return excerpt
    .split(hit)
    .filter((text) => text !== '')
    .map((text) => ({
      text: text.replaceAll(hitBegins, '').replaceAll(hitEnds, ''),
      isHit: text.startsWith(hitBegins),
    }));
}
