/** What surrounds a command: where its words go, and where and when it runs. */
export interface Io {
  /** The result, and nothing else. */
  readonly out: (text: string) => void;
  /** What went wrong, or what else should be known. */
  readonly err: (text: string) => void;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** IANA name of the zone that times without one are in. */
  readonly timeZone: string;
  readonly version: string;
  /** The page of a replay file. */
  readonly replayPage: () => string;
}
