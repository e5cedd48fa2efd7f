import { useRef } from 'react';
import { TriangleAlert } from 'lucide-react';
import { useSettings } from '../../client/settings.ts';
import { Button } from '../../parts/button.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import type { Leak } from '../../../src-main/report/leaks.ts';
import { excerpt } from './excerpt.ts';
import { leakTitle, type LeakGroup } from './leak-groups.ts';
import styles from './leak-finding.module.css';

interface LeakFindingProps {
  readonly group: LeakGroup;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
  readonly onShow: () => void;
}

/** More texts than these are counted, not quoted. */
const mostQuoted = 3;

/** One phrase, where it stands, and the ways out. */
export function LeakFinding({ group, onReplace, onKeep, onShow }: LeakFindingProps) {
  const { leaks, suggestion, phrase } = group;
  const { singleKeys } = useSettings();
  const panel = useRef<HTMLElement>(null);
  useShortcuts({ R: onReplace, K: onKeep }, { singleKeys, within: panel });
  const texts = [...new Set(leaks.map(({ text }) => text))];
  const more = texts.length - mostQuoted;
  return (
    <section ref={panel} className={styles.finding} aria-label={`Finding: ${phrase}`}>
      <h3 className={styles.title}>
        <TriangleAlert size={16} strokeWidth={2} aria-hidden="true" /> {leakTitle(group)}
      </h3>
      <ul>
        {texts.slice(0, mostQuoted).map((text) => {
          const same = leaks.filter((leak) => leak.text === text);
          return (
            <li key={text} className={styles.place}>
              {/* The same words stand in the chronology and in the log. */}
              <p className={styles.where}>{placesText(same)}</p>
              {same[0] && <Quote leak={same[0]} />}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className={styles.where}>
          and {more} more {more === 1 ? 'text' : 'texts'}
        </p>
      )}
      <div className={styles.ways}>
        <Button size="small" keys="R" onPress={onReplace}>
          Replace with {suggestion}
        </Button>
        <Button size="small" keys="K" onPress={onKeep}>
          Keep
        </Button>
        <Button variant="link" size="small" onPress={onShow}>
          Show
        </Button>
      </div>
    </section>
  );
}

function placesText(leaks: readonly Leak[]): string {
  return [...new Set(leaks.map(({ where }) => where))].join('; ');
}

function Quote({ leak }: { readonly leak: Leak }) {
  const { before, found, after } = excerpt(leak.text, leak.start, leak.end);
  return (
    <blockquote className={styles.quote}>
      “{before}
      <mark className={styles.mark}>{found}</mark>
      {after}”
    </blockquote>
  );
}
