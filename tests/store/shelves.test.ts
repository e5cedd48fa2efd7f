import { expect, onTestFinished, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { unreadable } from '../../src-main/session/summary.ts';
import { canonicalJson, contentHash } from '../../src-main/store/canonical-json.ts';
import { Database } from '../../src-main/store/database.ts';
import type { Library } from '../../src-main/store/library.ts';
import { faultOf } from './fault-of.ts';
import { storeSession } from './stored-session.ts';
import { temporaryLibrary } from './temporary.ts';

function change(library: Library, sql: string): void {
  const database = new Database(library.file);
  onTestFinished(() => {
    database.close();
  });
  database.exec(sql);
}

test('the order of keys does not change what a pack is, the order of a list does', () => {
  expect(contentHash({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    contentHash({ b: { d: null, c: [1, 2] }, a: 1 }),
  );
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  expect(canonicalJson({ b: 'ä', a: [] })).toBe('{"a":[],"b":"ä"}');
  expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
});

test('a pack is kept by its hash, once', () => {
  const { packs } = temporaryLibrary();
  const hash = packs.put(alaska);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(packs.put(structuredClone(alaska))).toBe(hash);
  expect(packs.get(hash)).toEqual(alaska);
  expect(packs.has(hash)).toBe(true);
});

test('another version of a pack is another pack', () => {
  const { packs } = temporaryLibrary();
  const first = packs.put(alaska);
  const second = packs.put({ ...alaska, version: '9.9' });
  expect(second).not.toBe(first);
  expect(packs.get(first)).toEqual(alaska);
});

test('a pack that is not there is not there, and one that was changed is a fault', () => {
  const library = temporaryLibrary();
  const hash = library.packs.put({ title: 'Pack' });
  expect(library.packs.get('0'.repeat(64))).toBeUndefined();
  change(library, `UPDATE packs SET data = '{"title":"Back"}'`);
  expect(faultOf(() => library.packs.get(hash)).code).toBe('library-unreadable');
});

test('a draft is kept as it is typed, and removed by an empty text', () => {
  const { drafts } = temporaryLibrary();
  drafts.write('one', 'composer/beijing', 'Half a', '2026-03-12T09:00:00Z');
  drafts.write('one', 'composer/beijing', 'Half a thought', '2026-03-12T09:00:01Z');
  drafts.write('one', 'note', 'N', '2026-03-12T09:00:02Z');
  drafts.write('two', 'note', 'Other', '2026-03-12T09:00:02Z');
  expect(drafts.read('one')).toEqual({ 'composer/beijing': 'Half a thought', note: 'N' });
  drafts.write('one', 'note', '', '2026-03-12T09:00:03Z');
  drafts.write('one', 'never', '', '2026-03-12T09:00:03Z');
  expect(drafts.read('one')).toEqual({ 'composer/beijing': 'Half a thought' });
  expect(drafts.read('three')).toEqual({});
});

function kept(key: string, text: string, hour: number) {
  return { sessionId: 'one', key, text, savedAt: `2026-03-12T0${hour}:00:00Z` };
}

test('drafts of another library are taken in, but for what was typed here later', () => {
  const { drafts } = temporaryLibrary();
  drafts.write('one', 'note', 'Here at eight', kept('', '', 8).savedAt);
  drafts.write('one', 'reason', 'Here at six', kept('', '', 6).savedAt);
  drafts.adopt([kept('note', 'There', 7), kept('reason', 'There', 7), kept('new', 'There', 7)]);
  expect(drafts.read('one')).toEqual({ note: 'Here at eight', reason: 'There', new: 'There' });
  expect(drafts.all()).toHaveLength(3);
});

test('a field may have any name', () => {
  const { drafts } = temporaryLibrary();
  drafts.write('one', '__proto__', 'Text', '2026-03-12T09:00:00Z');
  expect(Object.entries(drafts.read('one'))).toEqual([['__proto__', 'Text']]);
});

test('the last setting counts', () => {
  const { settings } = temporaryLibrary();
  expect(settings.read()).toEqual({});
  settings.write('theme', 'dark');
  settings.write('theme', 'light');
  settings.write('singleKeys', 'off');
  expect(settings.read()).toEqual({ theme: 'light', singleKeys: 'off' });
});

test('a session is listed with the version of its last event', () => {
  const library = temporaryLibrary();
  const events = storeSession(library, 'one');
  library.sessions.recordOpened('one', '2026-03-12T10:00:00Z');
  const session = { id: 'one', openedAt: '2026-03-12T10:00:00Z', version: events.length };
  expect(library.sessions.list()).toMatchObject([session]);
  expect(library.sessions.get('one')).toMatchObject(session);
  expect(library.sessions.get('two')).toBeUndefined();
});

test('a session needs its pack', () => {
  const { sessions } = temporaryLibrary();
  const add = () => sessions.add('one', '0'.repeat(64), '2026-03-12T09:00:00Z');
  expect(faultOf(add).code).toBe('unforeseen');
});

function summed(id: string, version: number, title: string) {
  return { ...unreadable({ id, pack: '', createdAt: '', openedAt: null, version }), title };
}

test('a summary is kept with its version, until the caches are dropped', () => {
  const library = temporaryLibrary();
  const { summaries } = library;
  summaries.save(summed('one', 3, 'Old'));
  summaries.save(summed('one', 4, 'New'));
  const summary = summed('one', 4, 'New');
  expect([...summaries.all()]).toEqual([['one', { version: 4, summary }]]);
  library.dropCaches();
  expect(summaries.all().size).toBe(0);
});

test.each(["data = replace(data, '5', '6')", 'version = 4', "seal = 'x'", "session_id = 'two'"])(
  'a summary in which %s is left out',
  (wrong) => {
    const library = temporaryLibrary();
    library.summaries.save(summed('one', 3, '5'));
    change(library, `UPDATE summaries SET ${wrong}`);
    expect(library.summaries.all().size).toBe(0);
  },
);
