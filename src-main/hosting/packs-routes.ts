import { implement } from '@orpc/server';
import type { PackOutcome } from '../contract/packs.ts';
import { packsContract } from '../contract/packs.ts';
import { schemaFileName, writePack, writePackSchema } from '../scenario/pack-file.ts';
import { granted } from './answer.ts';
import type { Services } from './services.ts';
import { refused } from './trouble.ts';

const media = 'application/json';

export function packsRoutes({ desk: { packs } }: Services) {
  const os = implement(packsContract);
  return os.router({
    list: os.list.handler(() => ({ packs: packs.list() })),
    read: os.read.handler(({ input }) => packs.read(input.hash)),
    duplicate: os.duplicate.handler(({ input }) => ({ id: packs.duplicate(input.hash) })),
    save: os.save.handler(({ input: { id, base, pack } }): PackOutcome => {
      const saved = packs.save(id, base, pack);
      if ('refusal' in saved) throw refused(saved.refusal);
      return saved;
    }),
    archive: os.archive.handler(({ input: { id, isArchived } }) => {
      granted(packs.archive(id, isArchived));
      return {};
    }),
    import: os.import.handler(({ input }) => packs.import(input.text)),
    export: os.export.handler(({ input }) => {
      const pack = packs.read(input.hash);
      return { name: `${pack.title} ${pack.version}.json`, media, text: writePack(pack) };
    }),
    schema: os.schema.handler(() => ({ name: schemaFileName, media, text: writePackSchema() })),
  });
}
