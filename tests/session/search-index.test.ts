import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckOf } from '../../src-main/game/deck.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { searchEntries } from '../../src-main/session/search-entries.ts';
import { summaryOf } from '../../src-main/session/summary.ts';
import type { Library } from '../../src-main/store/library.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { storeSession } from '../store/stored-session.ts';
import { temporaryFile, temporaryLibrary } from '../store/temporary.ts';

/** What people can read of a session as it holds now, found without any index. */
function heldTexts(state: SessionState): string[] {
  const { session, rounds, deals } = state;
  const waiting = deckOf(state, alaska).filter(({ release }) => release === null);
  const said = rounds.flatMap(({ moves, notes, releases }) => [
    ...moves
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap((move) => [
        `${move.title ?? ''} ${move.action} ${move.effect}`,
        ...move.arguments.filter(({ struck }) => !struck).map(({ text }) => text),
        ...(move.adjudication
          ? [
              `${move.adjudication.narration} ${move.adjudication.lasting ?? ''} ${
                move.adjudication.ruling.method === 'umpire' ? move.adjudication.ruling.reason : ''
              }`,
            ]
          : []),
      ]),
    ...notes.filter(({ struckAt }) => struckAt === null).map(({ text }) => text),
    ...releases.map(({ title, text }) => `${title} ${text}`),
  ]);
  return [
    `${session.title} ${session.place}`,
    ...said,
    ...deals.flatMap(({ terms, history }) => [terms, ...history.map(({ reason }) => reason)]),
    ...waiting.map(
      ({ title, text, expected, note, reason }) => `${title} ${text} ${expected} ${note} ${reason}`,
    ),
  ];
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function index(library: Library, id: string, events: readonly SessionEvent[]): void {
  const state = fold(events);
  library.transaction(() => {
    library.summaries.save({ ...summaryOf(state, events, alaska), id });
    library.searchIndex.save(id, searchEntries(state, events, alaska));
  });
}

test('a search finds what the fold says and nothing else, however the index came to be', () => {
  const sessions = fc.array(arbitrarySession(50), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(sessions, fc.array(fc.nat(60)), (plays, cuts) => {
      const grown = temporaryLibrary(temporaryFile());
      const rebuilt = temporaryLibrary(temporaryFile());
      for (const [place, { play }] of plays.entries()) {
        for (const library of [grown, rebuilt]) storeSession(library, `s${place}`, play.events);
        for (const cut of cuts) {
          const before = play.events.slice(0, Math.max(1, cut));
          index(grown, `s${place}`, before);
        }
      }
      for (const [place, { play }] of plays.entries()) {
        index(grown, `s${place}`, play.events);
        index(rebuilt, `s${place}`, play.events);
      }
      const said = plays.map(({ play }) => heldTexts(play.state).map(wordsOf));
      const ever = plays.map(({ play }) => JSON.stringify(play.events));
      for (const word of new Set([...wordsOf(ever.join(' ')), 'words', 'arbitrary'])) {
        const rows = grown.search.find({ words: `${word} ` }, 10_000);
        expect(rows, word).toEqual(rebuilt.search.find({ words: `${word} ` }, 10_000));
        const bySession = plays.map(
          (_, at) => rows.filter(({ sessionId }) => sessionId === `s${at}`).length,
        );
        const expected = said.map((all) => all.filter((words) => words.has(word)).length);
        expect({ word, hits: bySession }).toEqual({ word, hits: expected });
      }
    }),
    { numRuns: 12 },
  );
});
