import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryPage } from '../../src-main/contract/shelf.ts';
import { shelfFilters } from '../../src-main/contract/shelf-words.ts';
import { temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk } from './new-desk.ts';
import { all, contents, paged, titles } from './shelves.ts';

test('pages together are the list, whatever is added meanwhile', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const before = Array.from({ length: 120 }, (_, index) => created(desk, `Session ${index}`));
  expect(paged(desk)).toEqual(before.toReversed());
  let added = 0;
  expect(paged(desk, all, () => created(desk, `Added ${(added += 1)}`))).toEqual(
    before.toReversed(),
  );
  expect(desk.page(all)).toMatchObject({ total: 120 + added, counts: { all: 120 + added } });
});

test('a page is one that can be sent, and says what the whole list says', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  desk.openSample();
  const running = created(desk, 'Running');
  desk.open(running).execute({ kind: 'openRound', round: 1 });
  created(desk, 'Planned');
  desk.duplicate(running);
  const page = desk.page(all);
  expect(libraryPage.parse(page)).toEqual(page);
  expect(page.counts).toMatchObject({ all: 4, running: 2, planned: 1, forks: 1, sample: 1 });
  for (const show of shelfFilters) {
    expect(paged(desk, { show }), show).toHaveLength(page.counts[show]);
  }
  const listed = new Map(desk.list().sessions.map((session) => [session.id, session]));
  for (const session of page.sessions) expect(session).toMatchObject(listed.get(session.id) ?? {});
  expect(page.sessions[0]).toMatchObject({ sample: true });
  expect(page.running).toMatchObject({ title: 'Running (copy)' });
});

test('a fork stands below what it goes on from, as long as that is listed', () => {
  const desk = newDesk(temporaryLibrary());
  const origin = created(desk, 'Origin');
  desk.duplicate(desk.duplicate(origin));
  created(desk, 'Last');
  const below = ['Origin', 'Origin (copy)', 'Origin (copy) (copy)'];
  expect(titles(desk)).toEqual(['Last', ...below]);
  expect(desk.page(all).sessions.map(({ origin: above }) => above?.isAbove)).toEqual([
    undefined,
    undefined,
    true,
    true,
  ]);
  desk.care.archive(origin, true);
  expect(titles(desk)).toEqual(['Last', ...below.slice(1)]);
  expect(desk.page(all).sessions[1]?.origin).toMatchObject({ title: 'Origin', isAbove: false });
});

test('no session is lost or listed twice, whatever logs claim to go on from', () => {
  const claims = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 });
  fc.assert(
    fc.property(claims, (links) => {
      const library = temporaryLibrary();
      const desk = newDesk(library);
      const ids = Array.from({ length: 6 }, (_, index) => created(desk, `Session ${index}`));
      desk.page(all);
      for (const [from, to] of links) {
        const id = ids[from] ?? '';
        const cached = library.summaries.get(id)?.summary as Parameters<
          typeof library.summaries.save
        >[0];
        const forkedFrom = {
          sessionId: ids[to] ?? '',
          version: 1,
          title: '',
          round: 0,
          move: null,
        };
        library.summaries.save({ ...cached, forkedFrom });
      }
      expect(paged(desk).toSorted()).toEqual(ids.toSorted());
    }),
    { numRuns: 10 },
  );
});

test('what is archived or in the trash is out of every other list, and comes back as it was', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const id = created(desk, 'Seminar');
  created(desk, 'Other');
  desk.care.tag(id, { add: ['staff'] });
  desk.page(all);
  const before = { page: desk.page(all), contents: contents(library) };
  desk.care.archive(id, true);
  expect(titles(desk)).toEqual(['Other']);
  expect(titles(desk, { show: 'archived' })).toEqual(['Seminar']);
  expect(desk.page(all).tags).toEqual([]);
  expect(desk.care.trash(id)).toEqual({ ok: true });
  expect(titles(desk, { show: 'archived' })).toEqual([]);
  expect(titles(desk, { show: 'trash' })).toEqual(['Seminar']);
  expect(desk.list().sessions.map(({ title, keptIn, tags }) => [title, keptIn, tags])).toEqual([
    ['Other', 'shelf', []],
    ['Seminar', 'trash', ['staff']],
  ]);
  desk.care.restore(id);
  expect(titles(desk, { show: 'archived' })).toEqual(['Seminar']);
  desk.care.archive(id, false);
  const { shelf: _, ...rest } = contents(library);
  const { shelf: __, ...restBefore } = before.contents;
  expect(rest).toEqual(restBefore);
  expect(desk.page(all)).toEqual({ ...before.page, bytes: expect.any(Number) });
});

test('tags are added and removed, counted, and narrow the list', () => {
  const desk = newDesk(temporaryLibrary());
  const [one, two] = [created(desk, 'One'), created(desk, 'Two')];
  desk.care.tag(one, { add: ['staff', '2026'] });
  desk.care.tag(two, { add: ['staff', 'staff'], remove: ['never'] });
  expect(desk.page(all).tags).toEqual([
    { tag: '2026', count: 1 },
    { tag: 'staff', count: 2 },
  ]);
  expect(titles(desk, { show: 'all', tag: '2026' })).toEqual(['One']);
  expect(desk.page(all).sessions[1]?.tags).toEqual(['2026', 'staff']);
  desk.care.tag(one, { remove: ['2026', 'staff'] });
  expect(desk.page(all).tags).toEqual([{ tag: 'staff', count: 1 }]);
});
