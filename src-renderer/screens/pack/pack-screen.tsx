import { go } from '../../client/route.ts';
import { FaultPage } from '../fault-page.tsx';
import { PackEditor } from './pack-editor.tsx';
import { useOpenPack } from './use-open-pack.ts';

/** Opens a pack, to be read or to be made the next version of. */
export function PackScreen({ packId }: { readonly packId: string }) {
  const { pack, trouble, reload } = useOpenPack(packId);
  if (trouble) return <FaultPage fault={trouble} onLeave={() => go({ screen: 'packs' })} />;
  if (!pack) return null;
  const [newest] = pack.entry.versions;
  return <PackEditor key={newest?.hash} pack={pack} onSaved={reload} />;
}
