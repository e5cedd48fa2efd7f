import { alaska } from '../../src-main/scenario/alaska.ts';
import { Desk } from '../../src-main/session/desk.ts';
import { randomChance } from '../../src-main/session/random-chance.ts';
import type { ImportStep } from '../../src-main/session/rehearse.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { moveCommand } from './rehearsal.ts';

const words = (
  'annex bank border ceasefire corridor delegation embargo energy envoy export fleet gas grain ' +
  'guarantee inspection insurance licence mandate monitor observer pipeline port relief reserve ' +
  'review sanction satellite signature summit tariff tanker transit treaty vessel verification'
).split(' ');

/** Words of no particular sense, the same each time; one in a thousand moves has a rare one. */
function said(session: number, turn: number): string {
  const seed = session * 7919 + turn * 104_729;
  const some = Array.from(
    { length: 14 },
    (_, place) => words[(seed + place * place * 31 + place * turn) % words.length],
  );
  return `${some.join(' ')}${seed % 1000 === 0 ? ' quadrilateral' : ''}.`;
}

function* stepsOf(session: number, moves: number): Generator<ImportStep> {
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 9, session, second)).toISOString();
  yield { command: { kind: 'createSession', title: `Session ${session}` }, at: at(0) };
  if (moves === 0) return;
  yield { command: { kind: 'openRound', round: 1 }, at: at(1) };
  for (let turn = 0; turn < moves; turn += 1) {
    const command = { ...moveCommand(turn), action: said(session, turn) };
    yield { command, at: at(2 + turn) };
  }
}

/** A library of so many sessions with so many moves each, listed once, so that nothing waits. */
export function manySessions(file: string, sessions: number, moves: number): void {
  const library = openLibrary(file);
  const desk = new Desk(library, randomChance, [alaska], () => []);
  for (let session = 0; session < sessions; session += 1) {
    const stored = desk.importLog(stepsOf(session, moves));
    if (!stored.ok) throw new Error(stored.refusal.code);
  }
  desk.settle();
  library.close();
}
