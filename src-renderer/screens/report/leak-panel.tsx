import { useEffect, useRef } from 'react';
import { Check, Eye } from 'lucide-react';
import { unreadLogo } from '../../../src-main/contract/logo.ts';
import { timeText } from '../../parts/time.ts';
import type { LeakGroup } from './leak-groups.ts';
import { LeakFinding } from './leak-finding.tsx';
import { LeakSettled } from './leak-settled.tsx';
import type { ReportChoices } from './report-choices.ts';
import type { CheckedLeaks } from './use-leaks.ts';
import styles from './leak-panel.module.css';

interface LeakPanelProps {
  readonly check: CheckedLeaks | null;
  readonly groups: readonly LeakGroup[];
  readonly choices: ReportChoices;
  /** As an address; empty without one. */
  readonly logo: string;
  readonly onChange: (change: Partial<ReportChoices>) => void;
  readonly onShow: (group: LeakGroup) => void;
}

/** Every place a roster name or affiliation still stands, before anything is written. */
export function LeakPanel(props: LeakPanelProps) {
  const { check, groups, choices, logo, onChange, onShow } = props;
  const { replacements, kept } = choices;
  const panel = useRef<HTMLElement>(null);
  const hasDecided = useRef(false);
  useEffect(() => {
    // A finding decided on takes its buttons with it; the next one gets the focus.
    if (!hasDecided.current) return;
    hasDecided.current = false;
    panel.current?.querySelector('button')?.focus();
  });
  const open = groups.filter(({ fate }) => fate === 'open');
  const isFree = (isOf: (group: LeakGroup) => boolean) => !open.some(isOf);
  function decide(change: Partial<ReportChoices>) {
    hasDecided.current = true;
    onChange(change);
  }
  function reopen({ phrase }: LeakGroup) {
    const { [phrase]: _, ...others } = replacements;
    decide({ replacements: others, kept: kept.filter((other) => other !== phrase) });
  }
  return (
    <section ref={panel} className={styles.panel} aria-labelledby="leak-check">
      <div className={styles.head}>
        <h2 id="leak-check" className={styles.title}>
          Leak check
        </h2>
        {check && (
          <span className={styles.aside}>
            {timeText(check.at)}, {(check.took / 1000).toFixed(1)} s
          </span>
        )}
      </div>
      <p className={styles.aside}>{check ? readText(check) : 'Reading the texts'}</p>
      <p role="status" className="visually-hidden">
        {check && (open.length === 0 ? 'No open findings' : `${open.length} open`)}
      </p>
      {open.map((group) => (
        <LeakFinding
          key={group.phrase}
          group={group}
          onReplace={() =>
            decide({ replacements: { ...replacements, [group.phrase]: group.suggestion } })
          }
          onKeep={() => decide({ kept: [...kept, group.phrase] })}
          onShow={() => onShow(group)}
        />
      ))}
      {check && (
        <ul className={styles.checks}>
          {groups
            .filter(({ fate }) => fate !== 'open')
            .map((group) => (
              <LeakSettled key={group.phrase} group={group} onReopen={() => reopen(group)} />
            ))}
          {isFree(({ kind }) => kind !== 'affiliation') && <Passed>No roster names</Passed>}
          {isFree(({ kind }) => kind === 'affiliation') && <Passed>No affiliations</Passed>}
          {logo !== '' && (
            <li className={styles.unread}>
              <Eye size={16} aria-hidden="true" /> {unreadLogo}
              <img className={styles.logo} src={logo} alt="The logo" />
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Passed({ children }: { readonly children: string }) {
  return (
    <li className={styles.passed}>
      <Check size={16} aria-hidden="true" /> {children}
    </li>
  );
}

/** "58 texts, read against 21 names and 16 affiliations." */
function readText({ texts, names, affiliations }: CheckedLeaks): string {
  const people = `${counted(names, 'name')} and ${counted(affiliations, 'affiliation')}`;
  return `${counted(texts, 'text')}, read against ${people}.`;
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
