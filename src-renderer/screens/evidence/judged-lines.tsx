import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { Move, SessionState } from '../../../src-main/game/state.ts';
import { takenBack } from '../../../src-main/report/taken-back.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { LogEntryLine } from './log-entry-line.tsx';
import { personName } from '../../parts/person-name.ts';

interface JudgedLinesProps {
  readonly move: Move;
  readonly state: SessionState;
  readonly pack: Pack;
  readonly events: readonly SessionEvent[] | null;
}

/** Where the likelihoods stated of a move, and what it came to, stand in the log. */
export function JudgedLines({ move, state, pack, events }: JudgedLinesProps) {
  const known = events?.filter(({ version }) => version <= state.version) ?? [];
  const gone = takenBack(known);
  const ruled =
    move.adjudication &&
    known.findLast((event) => isRulingOf(event, move.id) && !gone.has(event.version));
  return (
    <>
      {move.estimates.map(({ estimateId, by, middle }) => {
        const given = known.find(
          ({ kind, data }) => kind === 'estimateGiven' && data.estimateId === estimateId,
        );
        const what = `${personName(by, pack, state)} said ${middle} %,`;
        return (
          given && (
            <LogEntryLine key={estimateId} events={events} version={given.version} what={what} />
          )
        );
      })}
      {ruled && <LogEntryLine events={events} version={ruled.version} what="Adjudicated" />}
    </>
  );
}

function isRulingOf({ kind, data }: SessionEvent, moveId: string): boolean {
  return (
    (kind === 'moveAdjudicated' || kind === 'adjudicationOverridden') && data.moveId === moveId
  );
}
