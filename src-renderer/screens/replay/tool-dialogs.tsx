import type { Pack } from '../../../src-main/scenario/pack.ts';
import { ForkDialog } from './fork-dialog.tsx';
import { PresentDialog } from './present-dialog.tsx';
import { ReplayFileDialog } from './replay-file-dialog.tsx';
import type { ReplayTools } from './replay-tools.ts';

interface ToolDialogsProps {
  readonly tools: ReplayTools;
  readonly pack: Pack;
}

/** What is asked before a tool does its work. */
export function ToolDialogs({ tools: { forking, presenting, filing }, pack }: ToolDialogsProps) {
  return (
    <>
      {forking.title !== null && <ForkDialog forking={forking} />}
      {presenting.asked !== null && <PresentDialog presenting={presenting} pack={pack} />}
      {filing.choice !== null && <ReplayFileDialog filing={filing} pack={pack} />}
    </>
  );
}
