import { Fragment, useEffect } from 'react';
import { useDesk } from '../../client/context.ts';
import { go } from '../../client/route.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { dismissImport, importBatches, useImports } from './imports.ts';
import { listText } from './outcome-words.ts';
import { ProblemTable } from './problem-table.tsx';
import { SaveAsked } from './save-asked.tsx';
import { useFileDrop } from './use-file-drop.ts';
import styles from './imports-pane.module.css';

/** What came of files that were imported, below the button; files may be dropped here too. */
export function ImportsPane({ onImported }: { readonly onImported: () => void }) {
  const { api } = useDesk().connection;
  const { results } = useImports();
  const isOver = useFileDrop((batches) => void importBatches(api, batches));
  const count = results.length;
  useEffect(() => {
    if (count > 0) onImported();
  }, [count, onImported]);
  return (
    <>
      <SaveAsked />
      {isOver && (
        <p className={styles.drop}>
          Drop .tabletop files here, or the CSV sheets of a session on paper, all at once. All is
          checked, and imported whole or not at all.
        </p>
      )}
      <div role="status">
        {results.map(
          ({ id, title, lines, isRefused, sessionId }) =>
            !isRefused && (
              <div key={id} className={styles.result}>
                <div className={styles.words}>
                  <p className={styles.title}>{title}</p>
                  {lines.map((line) => (
                    <p key={line} className={styles.line}>
                      {line}
                    </p>
                  ))}
                </div>
                {sessionId !== null && (
                  <Button size="small" onPress={() => go({ screen: 'replay', sessionId })}>
                    Open
                  </Button>
                )}
                <Button size="small" variant="text" onPress={() => dismissImport(id)}>
                  Close
                </Button>
              </div>
            ),
        )}
      </div>
      {results.map(
        ({ id, title, lines, isRefused, list }) =>
          isRefused && (
            <Fragment key={id}>
              <Refusal title={title} detail={lines.join(' ')}>
                {list && <CopyButton size="small" label="Copy the list" text={listText(list)} />}
                <Button size="small" onPress={() => dismissImport(id)}>
                  Close
                </Button>
              </Refusal>
              {list && <ProblemTable list={list} />}
            </Fragment>
          ),
      )}
    </>
  );
}
