import { requireNode } from './node-version.mjs';

requireNode();
const { builtProgram, ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();
await import(builtProgram('cli.js'));
