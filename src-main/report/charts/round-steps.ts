const bases = [1, 2, 5] as const;

/**
 * Round numbers between two values, zero among them when it lies between: the finest step of
 * 1, 2 or 5 times a power of ten that gives no more than `most` of them.
 */
export function roundSteps([low, high]: readonly [number, number], most = 5): number[] {
  if (!(high > low)) return [0];
  for (let power = 10 ** Math.floor(Math.log10((high - low) / most)); ; power *= 10) {
    for (const base of bases) {
      const step = base * power;
      const first = Math.ceil(low / step - 1e-9);
      const last = Math.floor(high / step + 1e-9);
      if (last - first + 1 > most) continue;
      // Plus zero, so that no step is −0.
      return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step + 0);
    }
  }
}
