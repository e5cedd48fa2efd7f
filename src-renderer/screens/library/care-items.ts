import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import type { MoreItem } from '../../parts/more-menu.tsx';
import { askSave } from '../files/save-asked.tsx';
import type { Care } from './use-care.ts';

/** What can be done with a session as a whole; none for the sample's line before it is there. */
export function careItems(session: ShelvedSession, care: Care): (MoreItem & { keys: string })[] {
  if (session.version === 0 && session.sample) return [];
  if (session.keptIn === 'trash') {
    const purge = { id: 'purge', label: 'Delete for good', keys: 'Delete' };
    return [{ ...purge, run: () => care.askPurge(session) }];
  }
  const archive = session.keptIn === 'archive' ? 'Take out of the archive' : 'Archive';
  return [
    {
      id: 'template',
      label: 'New session set up like it',
      keys: 'S',
      run: () => care.template(session),
    },
    { id: 'file', label: 'Save as a file', keys: 'F', run: () => askSave(session.id) },
    { id: 'tags', label: 'Tags', keys: 'T', run: () => care.askTags(session) },
    { id: 'archive', label: archive, keys: 'A', run: () => care.archive(session) },
    { id: 'trash', label: 'Put in the trash', keys: 'Delete', run: () => care.trash(session) },
  ];
}
