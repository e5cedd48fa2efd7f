import { Fault } from '../../contract/faults.ts';
import type { Library } from '../../store/library.ts';
import type { SessionBundle } from '../../store/session-bundle.ts';
import { namedIn } from './named.ts';

/**
 * One session of a library with all that it names.
 *
 * @throws Fault session-missing, log-damaged, pack-missing, attachment-damaged
 */
export function bundleOf(
  { sessions, log, packs, attachments }: Library,
  id: string,
): SessionBundle {
  if (!sessions.get(id)) throw new Fault('session-missing', id);
  const named = namedIn(log.read(id));
  return {
    id,
    rows: log.rows(id),
    packs: [...named.packs].toSorted().map((hash) => {
      const data = packs.text(hash);
      if (data === undefined) throw new Fault('pack-missing', hash);
      return { hash, data };
    }),
    photos: [...named.photos].toSorted().map((sha256) => {
      const photo = attachments.stored(sha256);
      if (!photo) throw new Fault('attachment-damaged', sha256);
      return photo;
    }),
  };
}
