import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WebServer } from '../../src-main/hosting/web-server.ts';
import type { Desk } from './hosts.ts';
import { closeUnharmed, openDesk, webServer } from './hosts.ts';

let desk: Desk;
let server: WebServer;

beforeEach(async () => {
  desk = openDesk();
  server = await webServer(desk);
});

afterEach(() => closeUnharmed(desk, server));

it('a library is served where it was, so that tabs left open find it', async () => {
  const { port } = server;
  await server.close();
  server = await webServer(desk);
  expect(server.port).toBe(port);
});

it('elsewhere when another program has taken the place, and there from then on', async () => {
  const { port } = server;
  await server.close();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  server = await webServer(desk);
  const { port: second } = server;
  expect(second).not.toBe(port);
  await server.close();
  await new Promise((resolve) => other.close(resolve));
  server = await webServer(desk);
  expect(server.port).toBe(second);
});

it.each(['', 'x', '-1', '1.5', '70000'])('the port “%s” is none', async (written) => {
  desk.services.library.settings.write('port', written);
  await server.close();
  server = await webServer(desk);
  expect(server.port).toBeGreaterThan(0);
});
