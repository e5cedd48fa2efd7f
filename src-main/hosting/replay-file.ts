import type { FiledReplay, ReplayFileRequest } from '../contract/replay-file.ts';
import type { Audience } from '../game/audience.ts';
import { isAudience } from '../game/audience.ts';
import type { SessionEvent } from '../game/event.ts';
import { fold } from '../game/evolve.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import { sessionFileName } from '../report/file-name.ts';
import type { ReadPhoto } from '../report/photos.ts';
import { replayLog } from '../report/replay-file/replay-log.ts';
import { replayPhotos } from '../report/replay-file/replay-photos.ts';
import type { Pack } from '../scenario/pack.ts';

export interface ReplayFile {
  readonly name: string;
  readonly media: string;
  readonly text: string;
  /** How often something of the roster was replaced in what was said. */
  readonly replaced: number;
  /** How many photos it holds. */
  readonly photos: number;
}

interface Written {
  /** The whole log. */
  readonly events: readonly SessionEvent[];
  readonly pack: Pack;
}

export interface ReplayFileTools {
  /** The built page; see `buildReplayPage`. */
  readonly page: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The smaller copy of a photo; nothing for one that cannot be read. */
  readonly readCopy: ReadPhoto;
}

/**
 * A session and the screen to replay it, in one page that asks nobody for anything.
 */
export function writeReplayFile(
  { events: log, pack: whole }: Written,
  { audience, chathamHouse, photos: isPictured = true }: Omit<ReplayFileRequest, 'sessionId'>,
  { page, savedAt, readCopy }: ReplayFileTools,
): ReplayFile | Refused {
  if (!isAudience(audience, whole)) return refuse('audience-unknown', 'audience');
  const { events, pack, replaced } = replayLog(log, whole, audience, chathamHouse);
  const state = fold(events);
  const { session } = state;
  // A picture of the room says who was in it.
  const photos = isPictured && !chathamHouse ? replayPhotos(state, readCopy) : {};
  const filed: FiledReplay = {
    format: 'tabletop-replay',
    formatVersion: 1,
    sessionId: session.id,
    audience,
    chathamHouse,
    savedAt,
    pack,
    events: [...events],
    photos,
  };
  const data = dataBlock(filed);
  return {
    name: sessionFileName(session.title, `replay${suffixOf(audience)}`, 'html'),
    media: 'text/html',
    text: lettersIn(page, data).replace('<!--session-->', () => data),
    replaced,
    photos: Object.keys(photos).length,
  };
}

/** Of the letters beyond Western Europe’s that the fonts have; U+0131 and the like are in all. */
const furtherLetters =
  /[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c4\u2113\u2c60-\u2c7f\ua720-\ua7ff]/;

/** The page with the fonts that what is in it is written in. */
function lettersIn(page: string, data: string): string {
  return furtherLetters.test(data) ? page : page.replace(/<style id="letters">[^<]*<\/style>/, '');
}

function suffixOf(audience: Audience): string {
  return audience === 'control' ? '' : `-${audience}`;
}

/** Data that nothing in it can end, whatever people typed, and that reads as one line. */
function dataBlock(filed: FiledReplay): string {
  const text = JSON.stringify(filed).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="session">${text}</script>`;
}
