/** A share of the ruler as CSS has it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
