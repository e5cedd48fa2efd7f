import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface Served {
  readonly server: ChildProcess;
  /** Where the app is, with its one-time token. */
  readonly address: string;
}

/** The built app in its browser host, on a library of its own; on any free port unless said. */
export async function serve(root: string, library: string, port = 0): Promise<Served> {
  const server = spawn(process.execPath, [join(root, 'out/main/serve.js'), `--port=${port}`], {
    env: { ...process.env, BROWSER: 'none', TABLETOP_LIBRARY: library },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const url = /http:\/\/\S+/.exec(told)?.[0];
      if (url) resolve(url);
    });
    server.once('exit', () => reject(new Error(`The host ended before it said where: ${told}`)));
  });
  return { server, address };
}
