import type { ReactNode } from 'react';
import { ink } from './ink.ts';

export interface HaloTextProps {
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: number;
}

/** Text that may lie over marks: the surface shows around it. */
export function HaloText(props: HaloTextProps) {
  const { x, y, children, anchor = 'start', size = 13, fill = ink.ink, weight } = props;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      stroke={ink.surface}
      strokeWidth={4.5}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
