import { useState } from 'react';
import { findMove } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { ratersOf } from '../inspector/raters.ts';
import { useRoom } from '../room.ts';
import { PassCover } from './pass-cover.tsx';
import { PassEnd } from './pass-end.tsx';
import { PassSheet } from './pass-sheet.tsx';
import { PassStart } from './pass-start.tsx';
import { movesToScore, nextTurn, turnsOf, type PassScope } from './pass-turns.ts';

type Stage = { readonly at: 'start' | 'end' } | { readonly at: 'cover' | 'sheet'; rater: string };

/**
 * One evaluator at a time at this laptop. It takes the inspector's column and no more: the clock
 * and the log go on beside it, and neither holds a value that is still blind.
 */
export function PassDrawer() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { moveId, close } = useRoom();
  // The laptop is passed for what was chosen when it was, whatever is logged or chosen since.
  const [begunAt] = useState(moveId);
  const [passes, setPasses] = useState<'move' | 'round'>('round');
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const begun = begunAt === null ? undefined : findMove(state, begunAt);
  const round = begun?.round ?? 1;
  const scope: PassScope = passes === 'move' && begun ? { moveId: begun.id } : { round };
  const turns = turnsOf(ratersOf(state), movesToScore(state, scope), pack);

  function coverFor(after: string | null) {
    const next = nextTurn(turns, after);
    setStage(next ? { at: 'cover', rater: next.rater.id } : { at: 'end' });
  }
  if (stage.at === 'start') {
    return (
      <PassStart
        move={begun}
        round={round}
        passes={passes}
        onPasses={setPasses}
        turns={turns}
        onStart={() => coverFor(null)}
        onClose={close}
      />
    );
  }
  const sitting =
    'rater' in stage ? turns.find(({ rater }) => rater.id === stage.rater) : undefined;
  const [first] = sitting?.open ?? [];
  if (stage.at === 'sheet' && sitting && first) {
    return (
      <PassSheet
        key={`${sitting.rater.id}/${first.id}`}
        rater={sitting.rater}
        move={first}
        left={sitting.open.length}
        onCover={() => setStage({ at: 'cover', rater: sitting.rater.id })}
      />
    );
  }
  // Whoever has nothing left gets up, and the next one sits down.
  const next = first ? sitting : nextTurn(turns, sitting?.rater.id ?? null);
  if (!next) return <PassEnd round={round} move={passes === 'move' ? begun : undefined} />;
  const { id, name } = next.rater;
  return (
    <PassCover
      key={id}
      name={name}
      onSitDown={() => setStage({ at: 'sheet', rater: id })}
      onSkip={() => coverFor(id)}
      onStop={close}
    />
  );
}
