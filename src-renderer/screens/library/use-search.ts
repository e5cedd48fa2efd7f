import { useEffect, useRef, useState } from 'react';
import type { SearchPage } from '../../../src-main/contract/shelf.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf } from '../../client/outcome.ts';
import { askedOf, type Narrowing } from './found-groups.ts';

export interface Searched {
  /** What was found last; kept until something else is. */
  readonly found: SearchPage | null;
  readonly trouble: string | null;
  readonly more: () => void;
}

export function useSearch(words: string, narrowing: Narrowing): Searched {
  const { library } = useDesk().connection.api;
  const [found, setFound] = useState<SearchPage | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  // An answer to an earlier question comes too late.
  const question = useRef(0);

  function failed(error: unknown) {
    const { message, reference } = faultOf(error);
    setTrouble(
      reference ? `${message} Reference ${reference}.` : 'Tabletop cannot be reached. Try again.',
    );
  }

  useEffect(() => {
    const asked = (question.current += 1);
    library.search(askedOf(words, narrowing)).then((page) => {
      if (asked !== question.current) return;
      setFound(page);
      setTrouble(null);
    }, failed);
  }, [library, words, narrowing]);

  function more() {
    if (!found?.next) return;
    const asked = question.current;
    library.search({ ...askedOf(words, narrowing), after: found.next }).then((page) => {
      if (asked !== question.current) return;
      setFound({ hits: [...found.hits, ...page.hits], next: page.next });
    }, failed);
  }
  return { found, trouble, more };
}
