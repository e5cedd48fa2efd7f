import { useEffect, useState } from 'react';
import { useDesk } from '../../client/context.ts';
import { dateText, timeText } from '../../parts/time.ts';

/** “Last backup 12 Mar 2026, 15:37”; nothing while there is none. */
export function LastBackup() {
  const { api } = useDesk().connection;
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    // What cannot be read is not said; the list above says what is wrong.
    api.files.lastBackup().then(
      (read) => setAt(read.at),
      () => undefined,
    );
  }, [api]);
  if (at === null) return null;
  return (
    <span>
      Last backup {dateText(at)}, {timeText(at)}
    </span>
  );
}
