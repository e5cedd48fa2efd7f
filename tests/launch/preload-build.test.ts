import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
  const { config } = await resolveConfig({ mode: 'production', logLevel: 'error' }, 'build');
  await build({ ...config?.preload, build: { ...config?.preload?.build, outDir: folder } });
});

afterAll(() => rmSync(folder, { recursive: true }));

it('the preload is one CommonJS file, which is all that a sandbox can load', () => {
  expect(readdirSync(folder, { recursive: true })).toEqual(['preload.cjs']);
  const code = readFileSync(join(folder, 'preload.cjs'), 'utf8');
  expect(code.match(/require\((.*?)\)/g)).toEqual(['require("electron")']);
  expect(code).not.toMatch(/^\s*(import|export)\b/m);
});
