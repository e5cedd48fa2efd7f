import { lazy, Suspense } from 'react';
import type { Care } from './use-care.ts';

const load = () => import('./care-dialog.tsx');
const CareDialog = lazy(async () => ({ default: (await load()).CareDialog }));

interface CareDialogsProps {
  readonly care: Care;
  /** Every tag there is. */
  readonly tags: readonly string[];
}

/** What is asked before something is done; read when it is first needed. */
export function CareDialogs({ care, tags }: CareDialogsProps) {
  const { question } = care;
  if (!question) return null;
  return (
    <Suspense>
      <CareDialog question={question} care={care} tags={tags} />
    </Suspense>
  );
}
