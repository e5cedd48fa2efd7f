import { requireNode } from './node-version.mjs';

requireNode();
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt({ force: process.argv.includes('--force') });
