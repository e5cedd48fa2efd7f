import { paperIds, papers } from '../../../../src-main/report/print/paper.ts';
import { useSettings } from '../../../client/settings.ts';
import { Segmented } from '../../../parts/segmented.tsx';

const options = paperIds.map((id) => ({ id, label: papers[id].label }));

/** Kept for the next time, whatever the session. */
export function PaperChoice() {
  const { paper, change } = useSettings();
  return (
    <Segmented
      label="Paper"
      size="small"
      options={options}
      value={paper}
      onChange={(id) => change('paper', id)}
    />
  );
}
