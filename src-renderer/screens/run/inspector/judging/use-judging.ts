import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Move, SessionState } from '../../../../../src-main/game/state.ts';
import { useDrafts } from '../../../../client/drafts-context.ts';
import { announce } from '../../../../parts/announce.ts';
import { adjudicationDraftKey } from './adjudication-draft.ts';
import { argumentDraftKey } from './argument-form.tsx';
import { estimateDraftKey } from './estimate-form.tsx';
import { resultDraftKey } from './result-form.tsx';
import { stopDraftKey } from './stop-form.tsx';
import type { WayBack } from '../use-way-back.ts';

export const judgingForms = [
  'for',
  'against',
  'estimate',
  'adjudicate',
  'override',
  'result',
  'stop',
] as const;
export type JudgingFormName = (typeof judgingForms)[number];

export interface Judging {
  /** The form that is open; `null` when none is. */
  readonly form: JudgingFormName | null;
  /** Whether anything can be argued or ruled now. */
  readonly isOpen: boolean;
  readonly open: (form: JudgingFormName) => void;
  /** Closes that form; another one that has been opened since stays. */
  readonly close: (form: JudgingFormName) => void;
}

/** What is being argued, estimated or ruled of a move. What was begun is open again after a reload. */
export function useJudging(
  move: Move | undefined,
  { session }: SessionState,
  way: WayBack,
): Judging {
  const drafts = useDrafts();
  const [form, setForm] = useState<JudgingFormName | null>(() => {
    if (!move) return null;
    return judgingForms.find((name) => drafts.read(keyOf(name, move.id)) !== '') ?? null;
  });
  // What was sent may be done when something else is being filled in.
  const latest = useRef(form);
  useLayoutEffect(() => {
    latest.current = form;
  });
  const isOpen =
    move !== undefined &&
    move.status !== 'withdrawn' &&
    !session.sample &&
    session.status !== 'finished';
  return {
    form: isOpen ? form : null,
    isOpen,
    open(name) {
      if (!isOpen) return announce('This move cannot be changed.');
      way.leave();
      setForm(name);
    },
    close(name) {
      if (latest.current !== name) return;
      flushSync(() => setForm(null));
      way.back();
    },
  };
}

function keyOf(name: JudgingFormName, moveId: string): string {
  switch (name) {
    case 'for':
    case 'against':
      return argumentDraftKey(moveId, name);
    case 'estimate':
      return estimateDraftKey(moveId);
    case 'adjudicate':
    case 'override':
      return adjudicationDraftKey(moveId, name);
    case 'result':
      return resultDraftKey(moveId);
    case 'stop':
      return stopDraftKey(moveId);
  }
}
