import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { given } from './given.ts';
import { gathered } from './histories.ts';

const take = { kind: 'changePack', hash: 'newer pack' } as const;

test('given nothing has begun, when a newer version is taken, then the session has it', () => {
  const { session } = given(gathered)
    .when(take)
    .then({ kind: 'packChanged', data: { pack: { version: '9.0', hash: 'newer pack' } } });
  expect(session.pack).toEqual({ id: 'alaska', version: '9.0', hash: 'newer pack' });
});

test('whoever sits in a seat that is gone loses it in the same step, which undo takes back', () => {
  const added: Command = {
    kind: 'addParticipants',
    participants: [{ name: 'Zoe', seat: 'brussels' }],
  };
  const history = [...gathered, added];
  const before = given(history).state;
  const { participants } = given(history).when(take).state;
  expect(participants.filter(({ seat }) => seat === 'brussels')).toEqual([]);
  const after = given(history, take).when({ kind: 'undo' }).state;
  expect(after.participants).toEqual(before.participants);
  expect(after.session.pack).toEqual(before.session.pack);
});
