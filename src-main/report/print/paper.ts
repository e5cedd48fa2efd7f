export const paperIds = ['a4', 'letter'] as const;
export type PaperId = (typeof paperIds)[number];

export interface Paper {
  readonly id: PaperId;
  readonly label: string;
  /** As CSS knows it. */
  readonly css: string;
  /** CSS pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

export const papers: Readonly<Record<PaperId, Paper>> = {
  a4: { id: 'a4', label: 'A4', css: 'A4', width: 793, height: 1122 },
  letter: { id: 'letter', label: 'Letter', css: 'letter', width: 816, height: 1056 },
};

/** Pixels left white around a page; most printers reach further. */
export const margin = { top: 44, side: 66, bottom: 40 } as const;

export function textWidth({ width }: Paper): number {
  return width - 2 * margin.side;
}
