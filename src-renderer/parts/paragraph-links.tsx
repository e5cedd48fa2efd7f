import { useState } from 'react';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { Button } from './button.tsx';
import styles from './paragraph-links.module.css';

interface ParagraphLinksProps {
  readonly refs: readonly string[];
  readonly pack: Pack;
}

/** The paragraphs something rests on; each opens in place, in the pack's own words. */
export function ParagraphLinks({ refs, pack }: ParagraphLinksProps) {
  const [open, setOpen] = useState<string | null>(null);
  const paragraph = pack.paragraphs.find(({ ref }) => ref === open);
  return (
    <>
      <p className={styles.links}>
        Article{' '}
        {refs.map((ref) => (
          <Button
            key={ref}
            variant="link"
            size="small"
            isExpanded={ref === open}
            onPress={() => setOpen(ref === open ? null : ref)}
          >
            {ref}
          </Button>
        ))}
      </p>
      {paragraph && (
        <p className={styles.gist}>
          <strong className={styles.ref}>{paragraph.ref}</strong>
          {paragraph.gist}
        </p>
      )}
    </>
  );
}
