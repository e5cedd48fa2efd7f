import { parseArgs } from 'node:util';

export interface HostOptions {
  readonly library: string | undefined;
  /** Any free one when 0. */
  readonly port: number;
}

/** The command line asks for what there is not. */
export class WrongUsage extends Error {
  constructor() {
    super('Usage: npm start -- [--library FILE] [--port NUMBER]');
    this.name = 'WrongUsage';
  }
}

/**
 * @param strict whether words nobody knows are an error; Electron has its own among them
 * @throws WrongUsage
 */
export function hostOptions(words: readonly string[], strict: boolean): HostOptions {
  const { library, port } = read(words, strict);
  const number = Number(port ?? '0');
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new WrongUsage();
  return { library, port: number };
}

function read(words: readonly string[], strict: boolean): { library?: string; port?: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { library: { type: 'string' }, port: { type: 'string' } },
      strict,
      allowPositionals: !strict,
    });
    return { library: textOf(values.library), port: textOf(values.port) };
  } catch {
    throw new WrongUsage();
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
