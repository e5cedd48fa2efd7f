/** Sessions such as no facilitator has ever run, and every one of them could. */
import * as fc from 'fast-check';
import type { Command } from '../../src-main/game/command.ts';
import { Choose } from './arbitrary/choose.ts';
import { dealMakers } from './arbitrary/deals.ts';
import { assessmentMakers, scoreMakers } from './arbitrary/judging.ts';
import { injectMakers } from './arbitrary/injects.ts';
import type { Maker } from './arbitrary/making.ts';
import { moveMakers } from './arbitrary/moves.ts';
import { noteMakers } from './arbitrary/notes.ts';
import { roomMakers } from './arbitrary/room.ts';
import { Play } from './play.ts';

const undo: Maker = () => ({ kind: 'undo' });
const redo: Maker = () => ({ kind: 'redo' });

const makers: readonly (readonly Maker[])[] = [
  moveMakers,
  moveMakers,
  moveMakers,
  roomMakers,
  roomMakers,
  injectMakers,
  noteMakers,
  dealMakers,
  scoreMakers,
  scoreMakers,
  assessmentMakers,
  [undo, undo, redo],
];

/** Marks words so that they can be found again; see `markersIn`. */
export function marker(n: number): string {
  return `‹${n}›`;
}

export function markersIn(text: string): Set<string> {
  return new Set(text.match(/‹\d+›/g));
}

const beginning: readonly Command[] = [
  {
    kind: 'createSession',
    title: 'Arbitrary',
    date: '2026-03-12',
    facilitator: 'Frances ‹0›',
  },
  {
    kind: 'addParticipants',
    participants: [
      { name: 'Ana ‹1›', affiliation: 'Navy ‹2›', part: 'player', seat: 'beijing' },
      { name: 'Eve ‹3›', part: 'evaluator' },
      { name: 'Eric ‹4›', part: 'evaluator' },
      { name: 'Cleo ‹5›', part: 'control' },
    ],
  },
  { kind: 'openRound', round: 1 },
];

export interface ArbitrarySession {
  readonly play: Play;
  /** What was done, and nothing that was refused. */
  readonly commands: readonly Command[];
  /** One more thing to do; `undefined` when it would be refused. */
  readonly next: Command | undefined;
  /** A counterexample is read as what was done. */
  readonly [fc.toStringMethod]: () => string;
}

function makeCommand(play: Play, numbers: readonly number[], words: () => string) {
  const choose = new Choose(numbers);
  const maker = choose.of(choose.of(makers) ?? []);
  return maker?.({ state: play.state, choose, words });
}

function playOut(steps: readonly (readonly number[])[]): ArbitrarySession {
  const play = new Play().do(...beginning);
  const commands = [...beginning];
  let words = 5;
  const newWords = () => `words ${marker((words += 1))}`;
  for (const numbers of steps.slice(1)) {
    const command = makeCommand(play, numbers, newWords);
    if (command && play.ask(command).ok) commands.push(command);
  }
  const next = makeCommand(play, steps[0] ?? [0], newWords);
  return {
    play,
    commands,
    next: next && play.decide(next).ok ? next : undefined,
    [fc.toStringMethod]: () => commands.map((one) => JSON.stringify(one)).join('\n'),
  };
}

/** @param longest how many things are tried at most; about half of them are refused */
export function arbitrarySession(longest = 60): fc.Arbitrary<ArbitrarySession> {
  const step = fc.array(fc.nat(9999), { minLength: 7, maxLength: 7 });
  return fc.array(step, { minLength: 1, maxLength: longest, size: 'max' }).map(playOut);
}
