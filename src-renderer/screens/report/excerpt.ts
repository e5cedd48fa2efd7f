export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** A stretch of a text with some words on either side, cut between words and marked where cut. */
export function excerpt(text: string, start: number, end: number, around = 60): Excerpt {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const cutHead = head.length > around ? `… ${head.slice(-around).replace(/^\S*\s/, '')}` : head;
  const cutTail = tail.length > around ? `${tail.slice(0, around).replace(/\s\S*$/, '')} …` : tail;
  return { before: cutHead, found: text.slice(start, end), after: cutTail };
}
