import { expect, it } from 'vitest';
import { placeFrom, placeText } from '../../src-main/shell/window-place.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 50, width: 1440, height: 900, maximized: true };

it('a window comes back to where it was', () => {
  expect(placeFrom(placeText(place), [screen])).toEqual(place);
});

it.each([undefined, '', '{', 'null', '[]', '{"x":1}', '{"x":"1","y":1,"width":1,"height":1}'])(
  'no place is taken from %s',
  (text) => {
    expect(placeFrom(text, [screen])).toBeNull();
  },
);

it('a place on a screen that is no longer there is forgotten', () => {
  const away = placeText({ ...place, x: 1900 });
  expect(placeFrom(away, [screen])).toBeNull();
  expect(placeFrom(away, [screen, { ...screen, x: 1920 }])).not.toBeNull();
});
