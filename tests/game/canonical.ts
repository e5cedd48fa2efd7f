const _ = null;

/** K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011): coders A to D, units 1 to 12. */
export const canonical = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
