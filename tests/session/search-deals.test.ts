import { expect, test } from 'vitest';
import { searchPage } from '../../src-main/contract/shelf.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk } from './new-desk.ts';
import { found, played } from './searches.ts';

test('deals are found at their proposal, why they ended where they ended, and how they stand', () => {
  const { desk, session, library } = played();
  const parties = ['moscow', 'washington'];
  session.execute({ kind: 'proposeDeal', parties, terms: 'Grain for passage', secret: true });
  const dealId = session.state.deals[0]?.id ?? '';
  session.execute({ kind: 'agreeDeal', dealId });
  session.execute({ kind: 'breakDeal', dealId, reason: 'Passage refused' });
  const page = desk.search({ words: 'passage', seat: 'washington' });
  expect(searchPage.parse(page)).toEqual(page);
  const events = library.log.read(session.id);
  expect(
    page.hits.map(({ kind, label, who, standing, version }) => {
      return [kind, label, who, standing, events[version - 1]?.kind];
    }),
  ).toEqual([
    ['deal', 'D 1', 'Moscow, Washington', 'broken', 'dealProposed'],
    ['deal', 'D 1', 'Moscow, Washington', 'broken', 'dealBroken'],
  ]);
  expect(found(desk, 'passage', { kind: 'deal' })).toEqual([
    'Grain for passage',
    'Passage refused',
  ]);
  session.execute({ kind: 'undo' });
  expect(desk.search({ words: 'grain' }).hits[0]?.standing).toBe('agreed');
});

test('an inject is found before it is released, with what control should know of it, and once after', () => {
  const { desk, session } = played();
  const written = {
    title: 'Ferry',
    text: 'A ferry turns back',
    expected: 'Sonar',
    note: 'Ask Ana',
  };
  session.execute({
    kind: 'writeInjects',
    injects: [{ ...written, targets: ['brussels'], round: 2 }],
  });
  const hits = () => desk.search({ words: 'ferry' }).hits;
  const { about = '', label = '' } = hits()[0] ?? {};
  expect(hits()).toMatchObject([{ kind: 'inject', standing: 'scheduled', version: 3 }]);
  expect(session.state.writtenInjects).toMatchObject([{ id: about, number: label }]);
  expect(found(desk, 'sonar', { seat: 'brussels' })).toHaveLength(1);
  session.execute({ kind: 'skipInject', injectId: about, reason: 'No time' });
  expect(hits()).toMatchObject([{ standing: 'skipped', version: 4 }]);
  session.execute({ kind: 'undo' });
  session.execute({ kind: 'releaseInject', injectId: about, to: 'public' });
  expect(hits()).toMatchObject([{ kind: 'inject', standing: null, about }]);
  expect(found(desk, 'sonar')).toEqual([]);
});

test('the deck of the pack is found in a session in which nothing has happened yet', () => {
  const desk = newDesk(temporaryLibrary());
  const id = created(desk);
  const [first] = alaska.injects;
  const hits = desk.search({ words: first?.title ?? '', kind: 'inject' }).hits;
  expect(hits).toMatchObject([{ sessionId: id, about: first?.id, standing: 'scheduled' }]);
});
