import type { EventData, EventKind, SessionEvent } from '../../game/event.ts';
import { capitalised } from '../words/counts.ts';
import { injectSentences } from './inject-sentences.ts';
import { attachmentSentences, bookmarkSentences, noteSentences } from './note-sentences.ts';
import { adjudicationSentences, moveSentences, scoreSentences } from './move-sentences.ts';
import { disclosureSentences } from './disclosure-sentences.ts';
import { assessmentSentences, correctionSentences, dealSentences } from './room-sentences.ts';
import { participantSentences, roundSentences, sessionSentences } from './session-sentences.ts';
import type { Sentences, Telling } from './telling.ts';

const sentences: Sentences<EventKind> = {
  ...sessionSentences,
  ...participantSentences,
  ...roundSentences,
  ...injectSentences,
  ...moveSentences,
  ...adjudicationSentences,
  ...scoreSentences,
  ...dealSentences,
  ...disclosureSentences,
  ...noteSentences,
  ...bookmarkSentences,
  ...attachmentSentences,
  ...assessmentSentences,
  ...correctionSentences,
};

/** What happened, in one sentence. */
export function sentenceOf(event: SessionEvent, telling: Telling): string {
  // A sentence takes the data of its own kind; the checker cannot pair the two by itself.
  const tell = sentences[event.kind] as (data: EventData, telling: Telling) => string;
  // A quotation that ends a sentence ends it once.
  return capitalised(tell(event.data, telling)).replace(/([.!?…])”\.$/, '$1”');
}
