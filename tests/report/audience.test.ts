import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMoves } from '../../src-main/game/find.ts';
import { afternoon } from './afternoon.ts';
import { secretAction, secretDeal } from './morning.ts';
import { anyRoom } from './random-room.ts';
import { everyFormat, everyText, modelFor } from './written.ts';

const room = afternoon();
const reason = 'Agreed in plenary.';

describe('a report holds what its audience may know', () => {
  test('control’s has the private move, the secret deal and the reasons', async () => {
    for (const [format, text] of await everyFormat(modelFor(room))) {
      expect([format, text.includes(secretAction)]).toEqual([format, true]);
      expect([format, text.includes(secretDeal)]).toEqual([format, true]);
      expect([format, text.includes(reason)]).toEqual([format, true]);
    }
  });

  test('the public’s has none of them, in any format', async () => {
    for (const [format, text] of await everyFormat(modelFor(room, 'public'))) {
      expect([format, text.includes('Circulate Annex C')]).toEqual([format, true]);
      for (const secret of [secretAction, secretDeal, reason, 'two regional banks']) {
        expect([`${secret} in ${format}`, text.includes(secret)]).toEqual([
          `${secret} in ${format}`,
          false,
        ]);
      }
    }
  });

  test('a seat’s says whose view it is, and holds what was told to the seat alone', async () => {
    const model = modelFor(room, 'beijing');
    expect(model.audience.statement).toContain('Beijing’s view');
    for (const [format, text] of await everyFormat(model))
      expect([format, text.includes(secretAction)]).toEqual([format, true]);
    expect(modelFor(room).audience.statement).toBe('');
    expect(model.log.entries).toEqual([]);
  });

  const secret = 'zyzzyva';
  const withSecret = anyRoom.filter((any) => {
    const action = `We ${secret} in private`;
    any.try({ kind: 'logMove', seat: 'brussels', action, visibility: ['moscow'] });
    return allMoves(any.state).some((move) => move.action === action);
  });

  test('for every session, no private text reaches a public file', () => {
    fc.assert(
      fc.property(withSecret, (any) => {
        for (const [format, text] of everyText(modelFor(any, 'public'))) {
          expect([format, text.includes(secret)]).toEqual([format, false]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('nor a file that is packed', async () => {
    await fc.assert(
      fc.asyncProperty(withSecret, async (any) => {
        for (const [format, text] of await everyFormat(modelFor(any, 'public'))) {
          expect([format, text.includes(secret)]).toEqual([format, false]);
        }
      }),
      { numRuns: 5 },
    );
  });
});
