import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

export interface Acknowledged {
  readonly version: number;
  readonly text: string;
}

/** A process of its own that logs moves. */
export interface Writer {
  /** Kills it as hard as possible, some milliseconds after its first move. */
  killAfter(milliseconds: number): void;
  /** What it had been told was safe when it ended, and how it ended. */
  readonly ended: Promise<{ acknowledged: Acknowledged[]; code: number | null; trouble: string }>;
}

export interface Writers {
  start(file: string, sessionId: string, name: string, moves: number): Writer;
  /** Removes the program. */
  remove(): void;
}

/** Builds the program, in a folder from which it finds its packages. */
export async function buildWriters(): Promise<Writers> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const outDir = mkdtempSync(join(root, '.cache/writer-'));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'fixtures/writer.ts'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return {
    start: (...asked) => startWriter(join(outDir, 'writer.mjs'), asked.map(String)),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

function startWriter(program: string, asked: readonly string[]): Writer {
  const child = spawn(process.execPath, [program, ...asked]);
  let output = '';
  let trouble = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (trouble += String(data)));
  return {
    killAfter(milliseconds) {
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    },
    ended: new Promise((resolve) => {
      child.on('close', (code) => resolve({ acknowledged: linesOf(output), code, trouble }));
    }),
  };
}

/** A line that was cut off had not been said. */
function linesOf(output: string): Acknowledged[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [version = '', ...words] = line.split(' ');
      return { version: Number(version), text: words.join(' ') };
    });
}
