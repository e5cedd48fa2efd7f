import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { longestPackFile, writePack } from '../../src-main/scenario/pack-file.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import type { Desk } from '../../src-main/session/desk.ts';
import { contentHash } from '../../src-main/store/canonical-json.ts';
import { faultOf } from '../store/fault-of.ts';
import { temporaryLibrary } from '../store/temporary.ts';
import { newDesk, tamper } from './new-desk.ts';

const shippedHash = contentHash(alaska);

function newest(desk: Desk, id: string) {
  const [version] = desk.packs.list().find((entry) => entry.id === id)?.versions ?? [];
  if (!version) throw new Error(`no pack ${id}`);
  return { ...version, pack: desk.packs.read(version.hash) };
}

function withDuplicate() {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const id = desk.packs.duplicate(shippedHash);
  return { library, desk, id, base: newest(desk, id) };
}

const heavier = (pack: Pack): Pack => ({
  ...pack,
  criteria: pack.criteria.map((each) => ({ ...each, weight: each.weight + 1 })),
});

test('a new library has the packs that are shipped', () => {
  const [first, ...others] = newDesk(temporaryLibrary()).packs.list();
  expect(first).toMatchObject({ id: 'alaska', isShipped: true, versions: [{ hash: shippedHash }] });
  expect(others.every(({ isShipped }) => isShipped)).toBe(true);
});

test('a duplicate is a pack of one’s own, version 1.0, the same but for its name', () => {
  const { desk, id, base } = withDuplicate();
  expect(base.pack).toEqual({ ...alaska, id, title: 'Alaska (copy)', version: '1.0' });
  expect(desk.packs.list().find((entry) => entry.id === id)).toMatchObject({ isShipped: false });
  expect(desk.packs.duplicate(shippedHash)).not.toBe(id);
});

test('given a change, when it is saved, then it is the next version and the last one stays', () => {
  const { desk, id, base } = withDuplicate();
  expect(desk.packs.save(id, base.hash, heavier(base.pack))).toMatchObject({
    ok: true,
    version: '1.1',
  });
  expect(newest(desk, id).pack).toEqual({ ...heavier(base.pack), version: '1.1' });
  expect(desk.packs.read(base.hash)).toEqual(base.pack);
});

test('what was typed is no draft any more once it is saved', () => {
  const { library, desk, id, base } = withDuplicate();
  library.drafts.write(`pack/${id}`, 'title', '"Another"', '2026-03-12T09:00:00Z');
  expect(desk.packs.list().find((entry) => entry.id === id)).toMatchObject({ isEdited: true });
  desk.packs.save(id, base.hash, { ...base.pack, title: 'Another' });
  expect(desk.packs.list().find((entry) => entry.id === id)).toMatchObject({ isEdited: false });
});

test('given faults, when it is saved, then all of them are told and nothing is changed', () => {
  const { desk, id, base } = withDuplicate();
  const faulty = { ...base.pack, title: ' ', seats: [] };
  expect(desk.packs.save(id, base.hash, faulty)).toEqual({
    ok: false,
    problems: expect.arrayContaining([
      { code: 'text-missing', path: 'title', message: 'Write something here.' },
      { code: 'list-too-short', path: 'seats', message: 'At least 2.' },
    ]) as unknown,
  });
  expect(newest(desk, id)).toEqual(base);
});

test('a pack cannot be saved as another, or as a version of one’s own choice', () => {
  const { desk, id, base } = withDuplicate();
  const posing = { ...heavier(base.pack), id: 'alaska', version: '9.0' };
  expect(desk.packs.save(id, base.hash, posing)).toMatchObject({ id, version: '1.1' });
});

test('given another version was saved meanwhile, when one is saved, then it is refused', () => {
  const { desk, id, base } = withDuplicate();
  desk.packs.save(id, base.hash, heavier(base.pack));
  const again = desk.packs.save(id, base.hash, { ...base.pack, title: 'Late' });
  expect(again).toMatchObject({ ok: false, refusal: { code: 'pack-overtaken' } });
});

const codeOf = (answer: object) => ('refusal' in answer ? answer.refusal : answer);

test('refused: without a change, of a shipped pack, of none', () => {
  const { desk, id, base } = withDuplicate();
  expect(codeOf(desk.packs.save(id, base.hash, base.pack))).toMatchObject({
    code: 'pack-unchanged',
  });
  expect(codeOf(desk.packs.save('alaska', shippedHash, alaska))).toMatchObject({
    code: 'pack-shipped',
  });
  expect(codeOf(desk.packs.archive('alaska', true))).toMatchObject({ code: 'pack-shipped' });
  expect(codeOf(desk.packs.save('none', base.hash, alaska))).toMatchObject({
    code: 'pack-missing',
  });
  expect(codeOf(desk.packs.archive('none', true))).toMatchObject({ code: 'pack-missing' });
  expect(faultOf(() => desk.packs.duplicate('0'.repeat(64))).code).toBe('pack-missing');
});

test('a session keeps the version it was played with, whatever is saved after it', () => {
  const { library, desk, id, base } = withDuplicate();
  const made = desk.create({ title: 'Before' }, id);
  desk.packs.save(id, base.hash, heavier(base.pack));
  const after = desk.create({ title: 'After' }, id);
  const again = newDesk(library);
  const packOf = (stored: typeof made) => again.open(stored.ok ? stored.sessionId : '').pack;
  expect(packOf(made)).toEqual(base.pack);
  expect(packOf(after)).toMatchObject({ version: '1.1' });
});

test('a session that has not begun takes a newer version, and its copy and the next desk agree', () => {
  const { library, desk, id, base } = withDuplicate();
  const made = desk.create({ title: 'Waiting' }, id);
  const sessionId = made.ok ? made.sessionId : '';
  desk.packs.save(id, base.hash, heavier(base.pack));
  const { hash } = newest(desk, id);
  expect(desk.open(sessionId).execute({ kind: 'changePack', hash })).toMatchObject({ ok: true });
  const copy = desk.duplicate(sessionId);
  const again = newDesk(library);
  for (const session of [desk, again].flatMap((each) => [each.open(sessionId), each.open(copy)])) {
    expect(session.pack).toMatchObject({ version: '1.1' });
  }
  expect(again.open(sessionId).execute({ kind: 'undo' })).toMatchObject({ ok: true });
  expect(again.open(sessionId).pack).toEqual(base.pack);
});

test('a pack put away is offered no more, and can be taken out again', () => {
  const { desk, id } = withDuplicate();
  const offered = () => desk.playable().map((pack) => pack.id);
  expect(offered()).toContain(id);
  desk.packs.archive(id, true);
  expect(offered()).not.toContain(id);
  expect(desk.packs.list().at(-1)).toMatchObject({ id, isArchived: true });
  desk.packs.archive(id, false);
  expect(offered()).toContain(id);
});

test('a session can be played with any version, by its hash, and with none that is not there', () => {
  const { desk, id, base } = withDuplicate();
  desk.packs.save(id, base.hash, heavier(base.pack));
  expect(desk.create({ title: 'Old rules' }, base.hash)).toMatchObject({ ok: true });
  expect(desk.create({ title: 'No rules' }, 'delhi')).toMatchObject({
    refusal: { code: 'pack-missing' },
  });
});

test('export and import are the identity, in another library', () => {
  const { desk, id, base } = withDuplicate();
  desk.packs.save(id, base.hash, heavier(base.pack));
  const { pack, hash } = newest(desk, id);
  const other = newDesk(temporaryLibrary());
  expect(other.packs.import(writePack(pack))).toEqual({ ok: true, id, version: '1.1', hash });
  expect(newest(other, id).pack).toEqual(pack);
});

test('what is here already is not imported again; it is taken out if it was put away', () => {
  const { desk, id, base } = withDuplicate();
  desk.packs.archive(id, true);
  expect(desk.packs.import(writePack(base.pack))).toMatchObject({ id, hash: base.hash });
  expect(desk.packs.import(writePack(alaska))).toMatchObject({ id: 'alaska', hash: shippedHash });
  expect(desk.packs.list().filter(({ isShipped }) => !isShipped)).toMatchObject([
    { id, isArchived: false, versions: [{ version: '1.0' }] },
  ]);
});

test('a later version of a pack of one’s own is its next; another content is another pack', () => {
  const { desk, id, base } = withDuplicate();
  const later = { ...heavier(base.pack), version: '1.4' };
  expect(desk.packs.import(writePack(later))).toMatchObject({ id, version: '1.4' });
  const rival = { ...base.pack, title: 'Rival', version: '1.4' };
  expect(desk.packs.import(writePack(rival))).toMatchObject({ ok: true, id: 'alaska-3' });
  expect(desk.packs.import(writePack({ ...alaska, title: 'Posing' }))).toMatchObject({
    ok: true,
    id: 'alaska-4',
  });
  expect(desk.packs.read(shippedHash)).toEqual(alaska);
});

test('a file that is broken, hostile or too large leaves nothing behind', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const text = writePack(alaska);
  const cut = fc.nat({ max: text.length - 3 }).map((at) => text.slice(0, at));
  const planted = fc.constantFrom(
    '{"__proto__": {"id": "x"}}',
    text.replace('{', '{"__proto__": {"polluted": 1},'),
    text.replace('pack-1.', 'pack-2.'),
    text.replace('"version"', '"verison"'),
    `"${'x'.repeat(longestPackFile)}"`,
  );
  const before = desk.packs.list();
  fc.assert(
    fc.property(fc.oneof(cut, planted), (broken) => {
      const outcome = desk.packs.import(broken);
      expect(outcome).toMatchObject({ ok: false });
      expect(desk.packs.list()).toEqual(before);
    }),
    { numRuns: 60 },
  );
  expect(library.ownPacks.list()).toEqual([]);
});

test.each([
  "UPDATE pack_versions SET version = '2.0'",
  'DELETE FROM pack_versions',
  'DELETE FROM own_packs',
])('%s is refused', (sql) => {
  const { library } = withDuplicate();
  const before = library.ownPacks.list();
  expect(faultOf(() => tamper(library, sql)).code).toBe('unforeseen');
  expect(library.ownPacks.list()).toEqual(before);
});
