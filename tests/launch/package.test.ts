import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

/** By this a binary of Electron says which of its fuses are set, one character each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const electronAsItComes = `${sentinel}\u0001\u0009101101001`;

/** Keeps the files it would have put into a Debian package. */
const fpm = `#!/bin/sh
for word in "$@"; do
  case "$word" in *=/usr/share/*) cp "\${word%%=*}" "$KEPT/$(basename "\${word#*=}")" ;; esac
done
`;

let folder: string;
const of = (...names: string[]) => join(folder, ...names);
const kept = (name: string) => readFileSync(of('kept', name), 'utf8');

function packAll(): void {
  for (const name of ['electron', 'bin', 'kept', 'cache']) mkdirSync(of(name));
  mkdirSync(of('electron', 'resources'));
  mkdirSync(of('electron', 'locales'));
  writeFileSync(of('electron', 'electron'), electronAsItComes, { mode: 0o755 });
  writeFileSync(of('electron', 'chrome-sandbox'), '');
  writeFileSync(of('bin', 'fpm'), fpm, { mode: 0o755 });
  const settings = {
    electronDist: of('electron'),
    'directories.output': of('packages'),
    'extraMetadata.homepage': 'https://tabletop.invalid/',
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'src-main/launch/package.mjs'),
      '--linux',
      'deb',
      '--x64',
      ...Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`),
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${of('bin')}:${process.env['PATH']}`,
        USE_SYSTEM_FPM: 'true',
        ELECTRON_BUILDER_CACHE: of('cache'),
        KEPT: of('kept'),
      },
    },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

interface Folder {
  readonly files?: Record<string, Folder> | undefined;
  readonly unpacked?: boolean | undefined;
}
const folderSchema: z.ZodType<Folder> = z.object({
  files: z
    .record(
      z.string(),
      z.lazy(() => folderSchema),
    )
    .optional(),
  unpacked: z.boolean().optional(),
});

/** The files of the archive, those that stand beside it with a mark. */
function archived(): string[] {
  const archive = readFileSync(of('packages', 'linux-unpacked', 'resources', 'app.asar'));
  const header = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12));
  const list = (place: string, { files, unpacked }: Folder): string[] =>
    files
      ? Object.entries(files).flatMap(([name, entry]) => list(`${place}/${name}`, entry))
      : [`${unpacked ? 'beside ' : ''}${place.slice(1)}`];
  return list('', folderSchema.parse(JSON.parse(header)));
}

/** Packages the built main imports, Electron and Node's own aside. */
function importedPackages(): Set<string> {
  const programs = readdirSync(join(root, 'out/main'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !/^(cli|serve)\.js$/.test(name))
    .map((name) => readFileSync(join(root, 'out/main', name), 'utf8'));
  const found = programs.flatMap((code) =>
    [...code.matchAll(/(?:from|import\(?|resolve\() ?["']((?:@[\w-]+\/)?[\w-]+)[\w./-]*["']/g)].map(
      ([, name = '']) => name,
    ),
  );
  return new Set(found.filter((name) => name !== 'electron' && name !== 'node'));
}

// A Debian package is described on Linux only; Electron itself is not needed to do so.
describe.skipIf(process.platform !== 'linux')('the app, packaged', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
    packAll();
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has every package that main imports, and no Node of its own', () => {
    const files = archived().map((name) => name.replace('beside ', ''));
    const packages = importedPackages();
    expect([...packages].toSorted()).toEqual(['@resvg/resvg-wasm', 'better-sqlite3', 'fflate']);
    for (const name of packages) expect(files).toContain(`node_modules/${name}/package.json`);
    expect(files.filter((name) => /node_modules\/node-|\/(cli|serve)\.js$/.test(name))).toEqual([]);
    for (const name of ['main/main.js', 'preload/preload.cjs', 'replay-file/replay.html']) {
      expect(files).toContain(`out/${name}`);
    }
  });

  it('is built for production, though a test has asked for it', () => {
    expect(process.env['NODE_ENV']).toBe('test');
    const pages = readdirSync(join(root, 'out/renderer/assets')).filter((name) =>
      name.endsWith('.js'),
    );
    const files = ['replay-file/replay.html', ...pages.map((name) => `renderer/assets/${name}`)];
    for (const name of files) {
      expect(readFileSync(join(root, 'out', name), 'utf8'), name).not.toContain('jsxDEV');
    }
  });

  it('leaves beside its archive, which cannot be changed, only binaries of its system', () => {
    const beside = archived().filter((name) => name.startsWith('beside '));
    expect(beside).toContain('beside node_modules/better-sqlite3/prebuilds/linux-x64.node');
    for (const name of beside) expect(name).toMatch(/prebuilds\/linux(musl)?-x64\.node$/);
  });

  it('cannot be made to run other code than its own', () => {
    const program = readFileSync(of('packages', 'linux-unpacked', 'tabletop'), 'latin1');
    const fuses = program.slice(program.indexOf(sentinel) + sentinel.length + 2);
    // Not as Node, no NODE_OPTIONS, no inspector; integrity checked, from the archive alone; file:
    // has no privileges.
    expect(fuses).toMatch(/^0.0011.0/);
  });

  it('opens `.tabletop` files from the desktop', () => {
    const entry = kept('tabletop.desktop');
    const type = /^MimeType=(\S+);$/m.exec(entry)?.[1];
    expect(entry).toMatch(/^Exec=\/opt\/Tabletop\/tabletop %U$/m);
    expect(kept('tabletop.xml')).toContain(
      `<mime-type type="${type}">\n  <glob pattern="*.tabletop"/>`,
    );
  });
});
