import { classes } from '../../../parts/classes.ts';
import type { Field } from '../field.ts';
import { ChecksEntry } from './checks-entry.tsx';
import { ChoiceEntry } from './choice-entry.tsx';
import { DiceEntry } from './dice-entry.tsx';
import { IdEntry } from './id-entry.tsx';
import { ItemsEntry } from './items-entry.tsx';
import { LineEntry } from './line-entry.tsx';
import { LinesEntry } from './lines-entry.tsx';
import { MethodEntry } from './method-entry.tsx';
import { ModifiersEntry } from './modifiers-entry.tsx';
import { Place } from './place.tsx';
import { SharesEntry } from './shares-entry.tsx';
import { TargetsEntry } from './targets-entry.tsx';
import { TriggerEntry } from './trigger-entry.tsx';
import { YardstickEntry } from './yardstick-entry.tsx';
import styles from './fields.module.css';

const outer = new Set<Field['kind']>(['items', 'trigger', 'dice', 'modifiers', 'shares']);

/** One field of a pack. @param path where it stands in the pack */
export function Entry({ field, path }: { readonly field: Field; readonly path: string }) {
  const isHalf = 'isHalf' in field && field.isHalf === true;
  return (
    <Place
      path={path}
      className={classes(styles.entry, isHalf && styles.half)}
      isOuter={outer.has(field.kind)}
    >
      {entryOf(field, path)}
    </Place>
  );
}

function entryOf(field: Field, path: string) {
  switch (field.kind) {
    case 'line':
    case 'prose':
    case 'figure':
      return <LineEntry field={field} path={path} />;
    case 'id':
      return <IdEntry field={field} path={path} />;
    case 'lines':
    case 'refs':
      return <LinesEntry field={field} path={path} />;
    case 'choice':
      return <ChoiceEntry field={field} path={path} />;
    case 'checks':
      return <ChecksEntry field={field} path={path} />;
    case 'trigger':
      return <TriggerEntry field={field} path={path} />;
    case 'method':
      return <MethodEntry field={field} path={path} />;
    case 'dice':
      return <DiceEntry field={field} path={path} />;
    case 'targets':
      return <TargetsEntry field={field} path={path} />;
    case 'modifiers':
      return <ModifiersEntry field={field} path={path} />;
    case 'shares':
      return <SharesEntry field={field} path={path} />;
    case 'yardstick':
      return <YardstickEntry field={field} path={path} />;
    case 'items':
      return <ItemsEntry field={field} path={path} />;
  }
}
