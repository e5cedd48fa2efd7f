import { useEffect, useMemo, useRef, useState } from 'react';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { readPack } from '../../../src-main/scenario/read-pack.ts';
import type { Drafts } from '../../client/drafts.ts';
import { candidateOf } from './candidate.ts';
import type { Value } from './draft-value.ts';
import { baseKey, draftedValue, partsOf, partText } from './pack-parts.ts';

/** A pack being written: kept part by part as it is typed, and looked at as it is typed. */
export function usePackDraft(base: Pack, newest: string, drafts: Drafts) {
  const [value, setValue] = useState<Value>(() => draftedValue(base, drafts));
  const latest = useRef(value);
  const candidate = useMemo(() => candidateOf(value), [value]);
  const reading = useMemo(() => readPack(candidate), [candidate]);

  useEffect(() => {
    const flush = () => drafts.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [drafts]);

  function change(next: Value) {
    const before = latest.current;
    latest.current = next;
    setValue(next);
    for (const part of partsOf(base)) {
      const text = partText(next, part);
      if (text === partText(before, part)) continue;
      drafts.write(part, text === partText(base, part) ? '' : text);
    }
    if (!drafts.read(baseKey)) drafts.write(baseKey, newest);
    if (!isChanged(next)) drafts.write(baseKey, '');
  }

  function isChanged(next: Value): boolean {
    return partsOf(base).some((part) => partText(next, part) !== partText(base, part));
  }

  /** Gives up all that was typed. */
  function discard() {
    change(base);
  }

  /** What was typed has become a version: there is no draft any more. */
  function settle() {
    for (const part of [...partsOf(base), baseKey]) drafts.write(part, '');
    drafts.flush();
  }

  return {
    value,
    candidate,
    problems: reading.ok ? [] : reading.problems,
    isChanged: isChanged(value),
    /** The version that what is typed began from. */
    began: drafts.read(baseKey) || newest,
    change,
    discard,
    settle,
    /** Takes the newest version for the one it began from. */
    adopt: () => drafts.write(baseKey, newest),
  };
}

export type PackDraft = ReturnType<typeof usePackDraft>;
