import { requireNode } from './node-version.mjs';

requireNode();
const { forgetBuild } = await import('./ensure-built.mjs');
const { installedRuntime } = await import('./electron-runtime.mjs');
const { developInBrowser, developInElectron, libraryToTryThingsIn } = await import('./develop.mjs');

const asked = process.argv.slice(2).filter((word) => word !== '--browser');
const inBrowser = process.argv.includes('--browser') || installedRuntime() === null;

// What is built meanwhile is not what `npm start` should open.
forgetBuild();
process.env.TABLETOP_LIBRARY ??= libraryToTryThingsIn();
await (inBrowser ? developInBrowser(asked) : developInElectron(asked));
