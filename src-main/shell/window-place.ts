import type { Rectangle } from 'electron';

/** Where the window was, as it is kept: four numbers, and whether it filled the screen. */
export interface WindowPlace extends Rectangle {
  readonly maximized: boolean;
}

export function placeText({ x, y, width, height, maximized }: WindowPlace): string {
  return JSON.stringify({ x, y, width, height, maximized });
}

/** The place kept, if enough of it to take hold of is on one of the screens there are now. */
export function placeFrom(text: string | undefined, screens: readonly Rectangle[]) {
  const place = parse(text);
  return place && screens.some((screen) => reaches(place, screen)) ? place : null;
}

function parse(text: string | undefined): WindowPlace | null {
  try {
    const { x, y, width, height, maximized } = JSON.parse(text ?? 'null') ?? {};
    const whole = [x, y, width, height].every((number) => Number.isInteger(number));
    return whole ? { x, y, width, height, maximized: maximized === true } : null;
  } catch {
    return null;
  }
}

function reaches(place: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(place.x + place.width, screen.x + screen.width);
  const down = Math.min(place.y + place.height, screen.y + screen.height);
  return across - Math.max(place.x, screen.x) >= 100 && down - Math.max(place.y, screen.y) >= 100;
}
