import { dirname } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { allMoves } from '../../src-main/game/find.ts';
import type { ImportStep } from '../../src-main/session/rehearse.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { moved, opened } from '../game/histories.ts';
import { minute } from '../game/play.ts';
import { contentsOf, temporaryLibrary } from '../store/temporary.ts';
import { newDesk } from './new-desk.ts';

/** Photos do not come on paper; up to the first there are none. */
function withoutPhotos(commands: readonly Command[]): readonly Command[] {
  const first = commands.findIndex(({ kind }) => kind === 'addAttachment');
  return first < 0 ? commands : commands.slice(0, first);
}

function steps(commands: readonly Command[]): ImportStep[] {
  return commands.map((command, index) => ({ command, at: minute(index) }));
}

test('any session can be duplicated, and the duplicate can be read again', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  fc.assert(
    fc.property(arbitrarySession(), ({ commands: all }) => {
      const commands = withoutPhotos(all);
      const stored = desk.importLog(steps(commands));
      if (!stored.ok) throw new Error(stored.refusal.code);
      const copy = desk.duplicate(stored.sessionId);
      expect(desk.verify(copy).ok).toBe(true);
      const again = newDesk(library).open(copy).state;
      const { session, undo: _undo, version: _version, ...content } = again;
      expect(session.forkedFrom?.sessionId).toBe(stored.sessionId);
      expect(desk.open(stored.sessionId).state).toMatchObject(content);
    }),
    { numRuns: 30 },
  );
});

test('a session played elsewhere is stored with its own times', () => {
  const desk = newDesk(temporaryLibrary());
  const stored = desk.importLog(steps(moved));
  if (!stored.ok) throw new Error(stored.refusal.code);
  const { events } = desk.open(stored.sessionId);
  expect(new Set(events.map(({ recordedAt }) => recordedAt))).toEqual(
    new Set(moved.map((_command, index) => minute(index))),
  );
  expect(desk.verify(stored.sessionId).ok).toBe(true);
});

test('a step may be put once it is known what the steps before came to', () => {
  const desk = newDesk(temporaryLibrary());
  const stored = desk.importLog([
    ...steps(moved),
    {
      command: (state) => ({ kind: 'withdrawMove', moveId: allMoves(state)[0]?.id ?? '' }),
      at: minute(9),
      actor: 'p2',
    },
  ]);
  if (!stored.ok) throw new Error(stored.refusal.code);
  expect(desk.open(stored.sessionId).events.at(-1)).toMatchObject({
    kind: 'moveWithdrawn',
    actor: 'p2',
  });
});

test('a session played elsewhere is stored whole or not at all', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const before = contentsOf(dirname(library.file));
  const wrong: Command = { kind: 'logMove', seat: 'london', action: 'Talk' };
  expect(desk.importLog(steps([...opened, wrong, ...opened]))).toMatchObject({
    ok: false,
    refusal: { code: 'seat-unknown', field: 'seat' },
    step: 3,
  });
  expect(desk.importLog([])).toMatchObject({ refusal: { code: 'session-missing' } });
  expect(contentsOf(dirname(library.file))).toEqual(before);
});
