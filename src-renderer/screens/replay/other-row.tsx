import type { Audience } from '../../../src-main/game/audience.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { audienceName } from './audience-words.ts';
import { DealRow } from './deal-row.tsx';
import { HiddenRow } from './hidden-row.tsx';
import { InjectRow } from './inject-row.tsx';
import type { KnownItem } from './known-items.ts';
import { NoteRow } from './note-row.tsx';

interface OtherRowProps {
  readonly item: Exclude<KnownItem, { kind: 'move' }>;
  readonly pack: Pack;
  /** What the audience knew. */
  readonly state: SessionState;
  readonly audience: Audience;
}

/** What stands between the moves. */
export function OtherRow({ item, pack, state, audience }: OtherRowProps) {
  switch (item.kind) {
    case 'deal':
      return <DealRow deal={item.deal} label={item.label} pack={pack} />;
    case 'inject':
      return <InjectRow release={item.release} pack={pack} />;
    case 'note':
      return <NoteRow note={item.note} pack={pack} state={state} />;
    case 'hidden':
      return <HiddenRow item={item} who={audienceName(pack, audience)} />;
  }
}
