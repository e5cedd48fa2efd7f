/** Time and chance, which come into the rules from here alone. */
export interface Chance {
  /** ISO 8601, UTC. */
  now(): string;
  /** A whole number from 0 up to 2³². */
  seed(): number;
  /** A new id, unique over all libraries. */
  id(): string;
}
