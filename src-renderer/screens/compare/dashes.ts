/** A to F, told apart without colour: solid, dashed, dotted, and so on. */
export const dashes: readonly (string | undefined)[] = [
  undefined,
  '7 4',
  '2 3',
  '12 3 2 3',
  '4 2',
  '12 5',
];
