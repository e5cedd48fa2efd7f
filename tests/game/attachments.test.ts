import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import { parseEvent } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { findAttachment } from '../../src-main/game/find.ts';
import { given } from './given.ts';
import { move, moved, whispered } from './histories.ts';
import { photo, Play } from './play.ts';

const pictured: Command[] = [...moved, { kind: 'addAttachment', name: 'The board', moveId: move }];

function toldTo(audience: string, play: Play): string {
  return JSON.stringify(eventsFor(audience, play.events));
}

test('a photo is recorded as main has found it, and stays with control unless told otherwise', () => {
  const state = given(moved)
    .when({ kind: 'addAttachment', name: 'The board', moveId: move })
    .then({
      kind: 'attachmentAdded',
      data: { ...photo, name: 'The board', attachmentId: 'f9', round: 1, visibility: 'control' },
    });
  expect(findAttachment(state, 'f9')).toMatchObject({ ...photo, moveId: move, struckAt: null });
});

test('a photo recorded before photos were measured still counts', () => {
  const { width: _width, height: _height, ...unmeasured } = photo;
  const data = { attachmentId: 'f9', round: 1, name: 'B', visibility: 'public', ...unmeasured };
  const added = { version: 9, batch: 9, schema: 1, actor: 'control', hash: '', data };
  const event = parseEvent({
    ...added,
    kind: 'attachmentAdded',
    recordedAt: '2026-03-12T09:00:00Z',
  });
  const state = fold([...new Play().do(...moved).events, event]);
  expect(findAttachment(state, 'f9')).toMatchObject({ name: 'B', at: '2026-03-12T09:00:00Z' });
});

test('an amended caption keeps the one before, a struck photo stays', () => {
  const play = new Play().do(
    ...pictured,
    { kind: 'amendAttachment', attachmentId: 'f9', name: 'The map', moveId: null },
    { kind: 'strikeAttachment', attachmentId: 'f9' },
  );
  const attachment = findAttachment(play.state, 'f9');
  expect(attachment).toMatchObject({ name: 'The map', moveId: null, sha256: photo.sha256 });
  expect(attachment?.amendments[0]?.before).toEqual({ name: 'The board', moveId: move });
  expect(attachment?.struckAt).not.toBeNull();
});

test('a photo of control is in nobody else’s stream until it is disclosed, as it stands then', () => {
  const play = new Play().do(...pictured, {
    kind: 'amendAttachment',
    attachmentId: 'f9',
    name: 'The map',
  });
  expect(toldTo('public', play)).not.toMatch(/board|map|bbbb/);
  play.do({ kind: 'discloseAttachment', attachmentId: 'f9', to: ['moscow'] });
  expect(toldTo('public', play)).not.toMatch(/board|map|bbbb/);
  expect(toldTo('moscow', play)).toContain('The map');
  expect(toldTo('moscow', play)).not.toContain('The board');
  play.do({ kind: 'discloseAttachment', attachmentId: 'f9', to: 'public' });
  const seen = findAttachment(fold(eventsFor('public', play.events)), 'f9');
  expect(seen).toMatchObject({ name: 'The map', ...photo, moveId: move, visibility: 'public' });
});

test('a photo that everyone may see does not give a secret move away', () => {
  const play = new Play().do(
    ...whispered,
    { kind: 'addAttachment', name: 'Map', moveId: move, visibility: 'public' },
    { kind: 'addAttachment', name: 'Board', moveId: move },
    { kind: 'discloseAttachment', attachmentId: 'f10', to: 'public' },
  );
  expect(toldTo('public', play)).toMatch(/Map.*Board/);
  expect(toldTo('public', play)).not.toContain(move);
  expect(toldTo('moscow', play)).toContain(move);
});
