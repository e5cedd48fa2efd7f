/** What counts as a photo of the map or the whiteboard. */
export const photoMedia = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoMedia = (typeof photoMedia)[number];

export const photoLimits = {
  /** Of the original. */
  bytes: 25 * 1024 * 1024,
  /** Width times height: more would fill the memory of the window that shows it. */
  pixels: 60_000_000,
  /** Of the smaller copy that is shown and put into reports. */
  copySide: 1600,
  copyBytes: 4 * 1024 * 1024,
} as const;

/** What main has found a photo to be. */
export interface PhotoFacts {
  readonly media: PhotoMedia;
  /** Of the original, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
