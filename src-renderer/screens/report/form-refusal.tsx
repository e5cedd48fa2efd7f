import type { Refusal as Refused } from '../../../src-main/game/refusal.ts';
import { Refusal } from '../../parts/refusal.tsx';

/** A refusal that is no single field's fault. */
export function FormRefusal({ refusal }: { readonly refusal: Refused }) {
  return <Refusal title={`Not saved: ${refusal.message}`} detail="Your text is kept." />;
}
