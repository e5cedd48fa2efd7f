// The launchers are plain scripts, because an older Node.js has to be able to read them.
declare module '*/launch/node-version.mjs' {
  export function complaintAbout(version: string): string | null;
}
declare module '*/launch/stale.mjs' {
  export function newestSource(root: string): number;
  export function stampFile(root: string): string;
  export function isStale(root: string): boolean;
}
