import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../src-renderer/client/api.ts';
import { troubleOf } from './asking.ts';
import type { Desk, Host } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

describe.each(Object.entries(hosts))('over %s', (_name, hostOf) => {
  let desk: Desk;
  let host: Host;
  let api: Api;

  beforeEach(async () => {
    desk = openDesk();
    host = await hostOf(desk);
    ({ api } = (await host.open()).connection);
  });

  afterEach(async () => {
    await host.close();
    desk.close();
  });

  async function duplicate() {
    const [shipped] = (await api.packs.list()).packs;
    const { id } = await api.packs.duplicate({ hash: shipped?.versions[0]?.hash ?? '' });
    const entry = (await api.packs.list()).packs.find((pack) => pack.id === id);
    const hash = entry?.versions[0]?.hash ?? '';
    return { id, hash, pack: await api.packs.read({ hash }) };
  }

  it('a pack is duplicated, changed, saved, and a session played with it', async () => {
    const { id, hash: base, pack } = await duplicate();
    const saved = await api.packs.save({ id, base, pack: { ...pack, title: 'Our own' } });
    expect(saved).toMatchObject({ ok: true, version: '1.1' });
    const { sessionId } = await api.library.create({ title: 'With it', pack: id });
    expect(await api.session.pack({ sessionId })).toMatchObject({ title: 'Our own' });
  });

  it('what is wrong with a pack is an answer, a rule that says no a refusal', async () => {
    const { id, hash: base, pack } = await duplicate();
    expect(await api.packs.save({ id, base, pack: { ...pack, seats: 7 } })).toMatchObject({
      ok: false,
      problems: [{ code: 'kind-wrong', path: 'seats', message: 'A list.' }],
    });
    const trouble = await troubleOf(api.packs.save({ id, base, pack }));
    expect(trouble).toMatchObject({ code: 'REFUSED', data: { code: 'pack-unchanged' } });
    await api.packs.archive({ id, isArchived: true });
    expect((await api.packs.list()).packs.at(-1)).toMatchObject({ id, isArchived: true });
  });

  it('a pack comes back from its file', async () => {
    const { id, hash, pack } = await duplicate();
    const { name, text } = await api.packs.export({ hash });
    expect(name).toBe(`${pack.title} 1.0.json`);
    expect(await api.packs.import({ text })).toEqual({ ok: true, id, version: '1.0', hash });
    expect(await api.packs.import({ text: '{}' })).toMatchObject({ ok: false });
    expect((await api.packs.schema()).name).toMatch(/\.schema\.json$/);
  });
});
