import { ink } from '../../../src-main/report/charts/ink.ts';

/** A to F, told apart without colour: solid, dashed, dotted, dash and dot, double, double dashed. */
const styles: readonly { readonly dash?: string; readonly isDouble?: true }[] = [
  {},
  { dash: '7 4' },
  { dash: '2 3' },
  { dash: '12 4 2 4' },
  { isDouble: true },
  { dash: '9 5', isDouble: true },
];

/** The line of a session, wherever it is drawn. */
export function LineStroke({ place, path }: { readonly place: number; readonly path: string }) {
  const { dash, isDouble } = styles[place] ?? {};
  return (
    <g fill="none" strokeDasharray={dash} strokeLinejoin="miter">
      <path d={path} stroke={ink.ink} strokeWidth={isDouble ? 4.5 : 2} />
      {isDouble && <path d={path} stroke={ink.surface} strokeWidth={2} />}
    </g>
  );
}
