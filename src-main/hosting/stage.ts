/** What a projector can be put on. */
export interface StageDisplay {
  readonly id: string;
  readonly label: string;
}

/** Where the projector is shown: a window of its own, or a page of a browser. */
export interface Stage {
  /**
   * Shows the public view of a session, on a display if one is asked for.
   *
   * @returns the address a person has to open; `null` where the window opens by itself
   */
  open(sessionId: string, display: string | null): string | null;
  /** Puts what is open on another display, any but the facilitator's own when `null`. */
  move(display: string | null): void;
  close(sessionId: string): void;
  /** What it can be shown on; nothing where a browser decides. */
  displays(): readonly StageDisplay[];
  /** Calls back when the displays have changed. */
  onDisplays(listener: () => void): void;
}
