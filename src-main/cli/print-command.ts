import { fold } from '../game/evolve.ts';
import type { PrintInput } from '../report/print/input.ts';
import type { PaperId } from '../report/print/paper.ts';
import { printables } from '../report/print/printables.ts';
import type { PrintItem, PrintKind } from '../report/print/printout.ts';
import { printKinds } from '../report/print/printout.ts';
import { writePrint } from '../report/print/write-print.tsx';
import type { Pack } from '../scenario/pack.ts';
import { missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { readNamedSession } from './read-session.ts';
import { Refused } from './refused.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly library?: string;
  readonly what: PrintKind | 'all';
  readonly seat?: string;
  readonly paper: PaperId;
  readonly out?: string;
}

export const printChoices = [...printKinds, 'all'] as const;

/** `tabletop print`: a page to be printed, for control to hand out. */
export async function printCommand(asked: string, options: Options, io: Io): Promise<void> {
  const { library, what, seat, paper, out } = options;
  const session = withDeskIfThere(library, io, (desk) => readNamedSession(desk, asked));
  if (!session) throw missing(asked);
  const { events, pack } = session;
  const input: PrintInput = { state: fold(events), pack, paper, timeZone: io.timeZone };
  const items = printables(input).filter(({ kind }) => what === 'all' || kind === what);
  const chosen = seat === undefined ? items : ofSeat(items, seat, pack);
  const { fontCss } = await import('../hosting/report/report-fonts.ts');
  writeOutput(writePrint(input, chosen, fontCss), out, io);
}

/** @throws Refused seat-unknown, seat-not-apart */
function ofSeat(items: readonly PrintItem[], seat: string, { seats }: Pack): PrintItem[] {
  if (!seats.some(({ id }) => id === seat)) {
    const known = seats.map(({ id }) => id).join(', ');
    throw new Refused('seat-unknown', `There is no seat ${seat}. The seats are ${known}.`);
  }
  const own = items.filter((item) => item.seat?.id === seat);
  if (own.length > 0) return own;
  throw new Refused('seat-not-apart', 'Only briefs and move cards are for one seat.');
}
