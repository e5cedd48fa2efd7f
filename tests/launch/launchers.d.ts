// The launchers are plain scripts, because an older Node.js has to be able to read them.
declare module '*/launch/node-version.mjs' {
  export function complaintAbout(version: string): string | null;
}
declare module '*/launch/stale.mjs' {
  export function sourceMark(root: string): string;
  export function stampFile(root: string): string;
  export function isStale(root: string): boolean;
}
declare module '*/launch/run-electron.mjs' {
  export function runElectron(
    program: string,
    options: readonly string[],
  ): Promise<{ arrived: boolean; code: number }>;
}
