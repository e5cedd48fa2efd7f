import type { Rectangle } from 'electron';

/** What placing needs of a display; Electron's own will do. */
export interface ProjectorDisplay {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

export interface ProjectorPlace {
  readonly display: number;
  readonly bounds: Rectangle;
  readonly fullScreen: boolean;
}

/** Of the facilitator's own display, where the projector has to share it. */
const share = 0.6;
const [wide, high] = [16, 9];

/**
 * Fills the display that was chosen, or else the first that is not the facilitator's. On the
 * facilitator's own it is a window, even if that was chosen: the log is never covered.
 *
 * @param displays at least one
 * @param own the facilitator's display
 * @param chosen the display asked for, which may not be there; any but the own when `null`
 */
export function projectorPlace(
  displays: readonly ProjectorDisplay[],
  own: number,
  chosen: string | null,
): ProjectorPlace | null {
  const asked = displays.find(({ id }) => String(id) === chosen);
  const other = displays.find(({ id }) => id !== own);
  const display = asked ?? other ?? displays[0];
  if (!display) return null;
  const { id, bounds, workArea } = display;
  if (id !== own) return { display: id, bounds, fullScreen: true };
  return { display: id, bounds: corner(workArea), fullScreen: false };
}

/** At the bottom right, in the shape of a projected picture. */
function corner({ x, y, width, height }: Rectangle): Rectangle {
  const unit = Math.floor(Math.min((width * share) / wide, (height * share) / high));
  const size = { width: unit * wide, height: unit * high };
  return { x: x + width - size.width, y: y + height - size.height, ...size };
}
