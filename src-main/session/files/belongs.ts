import type { SessionEvent } from '../../game/event.ts';
import type { Pack } from '../../scenario/pack.ts';

/** What an event names that has to be in a pack of the session, by the field it stands in. */
type Known = Readonly<Record<string, ReadonlySet<string>>>;

export function knownOf(packs: Iterable<Pack>): Known {
  const all = [...packs];
  const ids = (list: (pack: Pack) => readonly { readonly id: string }[]) =>
    all.flatMap((pack) => list(pack).map(({ id }) => id));
  return {
    seat: new Set(['control', ...ids(({ seats }) => seats)]),
    criterion: new Set(ids(({ criteria }) => criteria)),
    instruments: new Set(ids(({ instruments }) => instruments)),
    imperative: new Set(ids(({ imperatives }) => imperatives)),
    indicator: new Set(ids(({ profiles }) => profiles.flatMap(({ indicators }) => indicators))),
  };
}

/** Screens look such things up in the pack and rely on finding them. */
export function belongs({ data }: SessionEvent, known: Known): boolean {
  return Object.entries(data).every(([field, value]) => {
    const ids = Object.hasOwn(known, field) ? known[field] : undefined;
    if (!ids) return true;
    const named: unknown[] = Array.isArray(value) ? value : [value];
    return named.every((one) => typeof one !== 'string' || ids.has(one));
  });
}
