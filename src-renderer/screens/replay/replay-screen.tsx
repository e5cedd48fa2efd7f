import { ReplayView } from './replay-view.tsx';
import { useReplayTools } from './replay-tools.ts';
import { useReplay } from './use-replay.ts';

/** Any moment of the session, from anyone's point of view. */
export function ReplayScreen() {
  const replay = useReplay();
  return <ReplayView replay={replay} tools={useReplayTools(replay)} />;
}
