/** `A` to `F`, and nothing beyond. */
export function letterOf(place: number): string {
  return 'ABCDEF'.charAt(place);
}
