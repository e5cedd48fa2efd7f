/** The afternoon's arithmetic. Pure; minutes count from the start of the session. */
import { phases, type Phase, type RoundPlan } from '../../../../src-main/game/event/session.ts';

/** As many as a plan may have. */
export const mostRounds = 12;
export const mostMinutes = 600;

export interface RoundTimes {
  readonly from: number;
  readonly to: number;
  /** Where the break after it ends; where the round ends when there is none. */
  readonly breakTo: number;
}

export function roundMinutes({ minutes }: RoundPlan): number {
  return phases.reduce((sum, phase) => sum + minutes[phase], 0);
}

/** A break after the last round is none. */
export function timesOf(rounds: readonly RoundPlan[]): RoundTimes[] {
  let now = 0;
  return rounds.map((round, index) => {
    const from = now;
    const to = from + roundMinutes(round);
    now = index < rounds.length - 1 ? to + round.breakAfter : to;
    return { from, to, breakTo: now };
  });
}

/** `14:23`; without a start, hours and minutes from the beginning: `0:53`. */
export function clockAt(start: string, minutes: number): string {
  const [hours = '0', rest = '0'] = start.split(':');
  const at = start ? Number(hours) * 60 + Number(rest) + minutes : minutes;
  const hour = Math.floor(at / 60);
  const shown = start ? String(hour % 24).padStart(2, '0') : String(hour);
  return `${shown}:${String(at % 60).padStart(2, '0')}`;
}

/** A new round at the end takes the minutes of the one before it. */
export function withRound(rounds: readonly RoundPlan[]): RoundPlan[] {
  const last = rounds.at(-1);
  const none = { brief: 0, negotiate: 0, move: 0, adjudicate: 0, score: 0, hotWash: 0 };
  return [...rounds, { name: '', minutes: last?.minutes ?? none, breakAfter: 0 }];
}

export function withoutRound(rounds: readonly RoundPlan[], index: number): RoundPlan[] {
  return rounds.filter((_, at) => at !== index);
}

export function withMinutes(
  rounds: readonly RoundPlan[],
  index: number,
  phase: Phase,
  minutes: number,
): RoundPlan[] {
  return rounds.map((round, at) =>
    at === index ? { ...round, minutes: { ...round.minutes, [phase]: minutes } } : round,
  );
}

export function withChange(
  rounds: readonly RoundPlan[],
  index: number,
  change: Partial<Pick<RoundPlan, 'name' | 'breakAfter'>>,
): RoundPlan[] {
  return rounds.map((round, at) => (at === index ? { ...round, ...change } : round));
}

/** A whole number of minutes; `null` when the text is none. Nothing typed is none at all: 0. */
export function readMinutes(text: string): number | null {
  const typed = text.trim();
  if (!/^\d{0,3}$/.test(typed)) return null;
  const minutes = Number(typed);
  return minutes <= mostMinutes ? minutes : null;
}
