import type { SectionProps } from './page.ts';

export interface EntryLinkProps extends SectionProps {
  readonly version: number;
  /** The words it follows, set off by a comma; empty at the beginning. */
  readonly after: string;
}

/** “entry 57”, linked to the full log where that is in the report. */
export function EntryLink({ page, version, after }: EntryLinkProps) {
  const href = page.links.entry(version);
  if (href === null) return null;
  return (
    <>
      {after !== '' && ', '}
      <a href={href}>entry {version}</a>
    </>
  );
}
