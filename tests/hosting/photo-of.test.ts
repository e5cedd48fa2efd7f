import { expect, test } from 'vitest';
import { photoOf } from '../../src-main/hosting/attachments-routes.ts';
import { moved } from '../game/histories.ts';
import { photo, Play } from '../game/play.ts';

test('only whoever was told of a photo has a way to its bytes', () => {
  const play = new Play().do(...moved, { kind: 'addAttachment', name: 'Map' });
  expect(photoOf(play, 'f9')).toBe(photo.sha256);
  expect(() => photoOf(play, 'f9', 'public')).toThrow('There is no such photo.');
  play.do({ kind: 'discloseAttachment', attachmentId: 'f9', to: ['moscow'] });
  expect(photoOf(play, 'f9', 'moscow')).toBe(photo.sha256);
  expect(() => photoOf(play, 'f9', 'public')).toThrow('There is no such photo.');
});
