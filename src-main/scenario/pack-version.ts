/** Versions of a pack, such as `1.4`: each is the one before and one more. */

export const firstVersion = '1.0';

export function nextVersion(version: string): string {
  const [major, minor] = parts(version);
  return `${major}.${minor + 1}`;
}

/** Below 0 when `a` is the older. */
export function compareVersions(a: string, b: string): number {
  const [aMajor, aMinor] = parts(a);
  const [bMajor, bMinor] = parts(b);
  return aMajor - bMajor || aMinor - bMinor;
}

function parts(version: string): [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
