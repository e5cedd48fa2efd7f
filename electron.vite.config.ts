import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { z } from 'zod';

const root = import.meta.dirname;
const manifest = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')));
const define = { APP_VERSION: JSON.stringify(manifest.version) };

export default defineConfig({
  main: {
    // Reports are written by React, whose development build is several times slower.
    define: { ...define, 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: resolve(root, 'out/main'),
      // These have files of their own beside their code: a binary, threads, a script for Linux.
      externalizeDeps: { include: ['better-sqlite3', 'fflate', 'open'] },
      rolldownOptions: {
        input: {
          main: resolve(root, 'src-main/main.ts'),
          serve: resolve(root, 'src-main/serve.ts'),
          cli: resolve(root, 'src-main/cli.ts'),
          'report-worker': resolve(root, 'src-main/hosting/report/worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      // A sandboxed preload cannot load a second file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'src-main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    publicDir: false,
    // The components speak English as everything else does, in whatever language the browser is.
    plugins: [react(), optimizeLocales.vite({ locales: ['en-US'] })],
    // While developing both hosts fetch the page from here; what changes comes directly.
    server: {
      host: '127.0.0.1',
      port: 4181,
      strictPort: true,
      hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: 4181 },
    },
    build: {
      outDir: resolve(root, 'out/renderer'),
      // Inlined fonts and images would need `data:` in the policy.
      assetsInlineLimit: 0,
      minify: true,
      // Read from this machine's own disk.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: resolve(root, 'src-renderer/index.html'),
        // What the first screen needs is one file: forty small ones each wait for their turn.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
});
