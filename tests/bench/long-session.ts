import type { ImportStep } from '../../src-main/session/rehearse.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { Desk } from '../../src-main/session/desk.ts';
import { randomChance } from '../../src-main/session/random-chance.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { commandsOf, evaluators } from './rehearsal.ts';

/** Sessions of so many moves each, played to the last reveal, in a new library; their ids. */
export function libraryOf(file: string, sizes: readonly number[]): string[] {
  const library = openLibrary(file);
  const desk = new Desk(library, randomChance, [alaska], () => []);
  const ids = sizes.map((moves) => {
    const stored = desk.importLog(stepsOf(moves));
    if (!stored.ok) throw new Error(stored.refusal.code);
    return stored.sessionId;
  });
  library.close();
  return ids;
}

function* stepsOf(moves: number): Generator<ImportStep> {
  const rounds = alaska.rounds.length;
  let second = 0;
  const step = (command: ImportStep['command']): ImportStep => ({
    command,
    at: new Date(Date.UTC(2026, 2, 12, 9, 0, (second += 1))).toISOString(),
  });
  yield step({ kind: 'createSession', title: `${moves} moves` });
  yield step({ kind: 'addParticipants', participants: evaluators });
  for (let round = 1; round <= rounds; round += 1) {
    yield step({ kind: 'openRound', round });
    const [from, to] = [round - 1, round].map((each) => Math.floor((moves * each) / rounds));
    for (let turn = from ?? 0; turn < (to ?? 0); turn += 1) {
      for (const command of commandsOf(turn)) yield step(command);
    }
    // The last round stays open, to be typed in.
    if (round < rounds) yield step({ kind: 'closeRound', round });
  }
}
