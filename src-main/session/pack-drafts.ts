/** Under which name what is typed into a pack is kept, beside the drafts of sessions. */
export function packDrafts(packId: string): string {
  return `pack/${packId}`;
}
