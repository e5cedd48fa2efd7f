import { useRef, useState } from 'react';
import { longestPackFile, tooLong } from '../../../src-main/scenario/pack-file.ts';
import type { PackProblem } from '../../../src-main/scenario/pack-problem.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf } from '../../client/outcome.ts';
import { announce } from '../../parts/announce.ts';
import { Button } from '../../parts/button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { counted } from '../../../src-main/report/words/counts.ts';
import styles from './packs-screen.module.css';

/** Takes in a pack's file, or says everything that is wrong with it. */
export function ImportPack({ onImported }: { readonly onImported: () => void }) {
  const { api } = useDesk().connection;
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly Pick<PackProblem, 'path' | 'message'>[]>([]);

  async function take(file: File) {
    // Not even read: no character takes more than four bytes.
    if (file.size > longestPackFile * 4) return setProblems([{ path: '', message: tooLong }]);
    const text = await file.text();
    if (text.length > longestPackFile) return setProblems([{ path: '', message: tooLong }]);
    try {
      const outcome = await api.packs.import({ text });
      setProblems(outcome.ok ? [] : outcome.problems);
      if (outcome.ok) announce(`${file.name} imported, version ${outcome.version}`);
      onImported();
    } catch (error) {
      const { message, reference } = faultOf(error);
      setProblems([{ path: '', message: reference ? message : 'Tabletop cannot be reached.' }]);
    }
  }

  return (
    <div className={styles.import}>
      {problems.length > 0 && (
        <Refusal
          title={`Not imported: ${counted(problems.length, 'problem', 'problems')}`}
          detail={
            <ul className={styles.problems}>
              {problems.map(({ path, message }, index) => (
                <li key={index}>{path ? `${path}: ${message}` : message}</li>
              ))}
            </ul>
          }
        >
          <Button size="small" onPress={() => setProblems([])}>
            Close
          </Button>
        </Refusal>
      )}
      <Button onPress={() => input.current?.click()}>Import a pack</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="File of a pack"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again once it has been mended.
          event.target.value = '';
          if (file) void take(file);
        }}
      />
    </div>
  );
}
