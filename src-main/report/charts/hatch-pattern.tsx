import { ink } from './ink.ts';

/** 45° hatching, 1.25 px every 5 px; filled in with `url(#id)`. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1={0.625} x2={0.625} y1={0} y2={5} stroke={ink.hatch} strokeWidth={1.25} />
    </pattern>
  );
}
