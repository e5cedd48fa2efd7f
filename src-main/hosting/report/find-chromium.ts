import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * The file of an installed browser that can print; nothing when there is none.
 *
 * @param environment `TABLETOP_BROWSER` comes first; then whatever `PATH` leads to
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = environment['TABLETOP_BROWSER'];
  // Who says which one is meant wants that one or none.
  if (asked !== undefined) return existsSync(asked) ? asked : undefined;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (folder) => environment[folder] ?? [],
  );
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...(process.platform === 'darwin' ? macPlaces : []),
    ...roots.flatMap((root) => windowsPlaces.map((place) => join(root, ...place))),
  ];
  return candidates.find((file) => existsSync(file));
}
