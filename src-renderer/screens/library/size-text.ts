/** “41 MB”, in powers of ten as file managers count. */
export function sizeText(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = size < 9.95 && unit > 0 ? size.toFixed(1) : String(Math.max(1, Math.round(size)));
  return `${shown} ${units[unit] ?? ''}`;
}
