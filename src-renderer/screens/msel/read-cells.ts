/** What a cell says, or why it cannot be taken. */
import type { Trigger } from '../../../src-main/game/event/injects.ts';
import type { Visibility } from '../../../src-main/game/event/moves.ts';
import { phases, type Phase } from '../../../src-main/game/event/session.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { phaseNames } from '../../../src-main/game/phase-names.ts';

/** A cell that cannot be taken. */
export class BadCell {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

export function isBad(value: unknown): value is BadCell {
  return value instanceof BadCell;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function listed(cell: string): string[] {
  return cell
    .split(/[;,\n/]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

export function readText(cell: string, most: number, isRequired = false): string | BadCell {
  if (isRequired && cell === '') return new BadCell('is empty');
  if (cell.length > most) {
    return new BadCell(`is longer than ${most.toLocaleString('en-GB')} characters`);
  }
  return cell;
}

export function readTargets(cell: string, { seats }: Pick<Pack, 'seats'>): Visibility | BadCell {
  if (/^(|all|all seats|everyone|public|all players)$/i.test(cell)) return 'public';
  if (/^(control|control only|white cell)$/i.test(cell)) return 'control';
  const found: string[] = [];
  for (const name of listed(cell)) {
    const seat = seats.find((each) =>
      [each.id, each.code, each.name].some((key) => same(key, name)),
    );
    if (!seat) return new BadCell(`names no seat: “${name}”`);
    if (!found.includes(seat.id)) found.push(seat.id);
  }
  return found.length > 0 ? found : new BadCell('names no seat');
}

export function readRound(cell: string, planned: number): number | BadCell {
  const digits = /^(?:round|turn|module)?\s*(\d{1,3})(?:\.0)?$/i.exec(cell)?.[1];
  if (cell === '') return new BadCell('is empty');
  const round = Number(digits);
  if (digits === undefined || round < 1) return new BadCell(`is no round: “${cell}”`);
  if (round > planned) return new BadCell(`round ${round} is not planned`);
  return round;
}

export function readPhase(cell: string): Phase | null | BadCell {
  if (cell === '') return null;
  const phase = phases.find((each) => same(each, cell) || same(phaseNames[each], cell));
  return phase ?? new BadCell(`is no phase: “${cell}”`);
}

export function readMinute(cell: string): number | null | BadCell {
  if (cell === '') return null;
  const digits = /^\+?(\d{1,3})(?:\.0)?\s*(?:min|minutes|’|')?$/i.exec(cell)?.[1];
  const minute = Number(digits);
  if (digits === undefined || minute > 600) return new BadCell(`is no minute, 0 to 600: “${cell}”`);
  return minute;
}

/** A trigger as it stands in a list: by the number of another inject, which has yet to be found. */
export type NamedTrigger =
  | Exclude<Trigger, { by: 'inject' | 'answer' }>
  | { readonly by: 'inject' | 'answer'; readonly number: string };

export function readTrigger(
  cell: string,
  phase: Phase | null,
  minute: number | null,
): NamedTrigger | undefined | BadCell {
  if (cell === '') {
    if (phase) return { by: 'phase', phase, minute: minute ?? 0 };
    return minute === null ? undefined : { by: 'clock', minute };
  }
  const move = /^(?:after\s+)?move\s+(\d{1,2})\.(\d{1,3})$/i.exec(cell);
  if (move) return { by: 'move', round: Number(move[1]), seq: Number(move[2]) };
  const answer = /^(?:on\s+)?(?:an\s+)?(?:answer|response)\s+to\s+(?:inject\s+)?(\S.{0,19})$/i.exec(
    cell,
  );
  if (answer?.[1]) return { by: 'answer', number: answer[1].trim() };
  const inject =
    /^(?:after\s+)(?:inject\s+)?(\S.{0,19})$/i.exec(cell) ?? /^([\w.-]{1,20})$/.exec(cell);
  if (inject?.[1]) return { by: 'inject', number: inject[1].trim() };
  return new BadCell('reads neither “after 3.4”, “answer to 3.4” nor “after move 3.4”');
}

export function readTests(
  cell: string,
  { criteria }: { readonly criteria: readonly Pick<Pack['criteria'][number], 'id' | 'name'>[] },
): string[] | BadCell {
  const found: string[] = [];
  for (const name of listed(cell)) {
    const criterion = criteria.find((each) => same(each.id, name) || same(each.name, name));
    if (!criterion) return new BadCell(`names no criterion: “${name}”`);
    if (!found.includes(criterion.id)) found.push(criterion.id);
  }
  return found;
}

export function readSource(
  cell: string,
  { paragraphs }: Pick<Pack, 'paragraphs'>,
): string[] | BadCell {
  const found: string[] = [];
  for (const name of listed(cell)) {
    const ref = `¶${/^(?:article\s*)?¶?\s*(\d+)(?:\.0)?$/i.exec(name)?.[1] ?? ''}`;
    if (!paragraphs.some((each) => each.ref === ref)) {
      return new BadCell(`names no paragraph: “${name}”`);
    }
    if (!found.includes(ref)) found.push(ref);
  }
  return found;
}
