import { createORPCClient, type Client, type ClientContext, type ClientLink } from '@orpc/client';
import { expect, it } from 'vitest';
import { lasting } from '../../src-renderer/client/lasting.ts';

type Asked = {
  library: {
    search: Client<ClientContext, string, unknown, Error>;
    list: Client<ClientContext, undefined, unknown, Error>;
  };
};

/** Answers what it was asked. */
const echo: ClientLink<ClientContext> = {
  call: (path, input) => Promise.resolve([path.join('.'), input]),
};

it('a part of the API is the same one whenever it is asked for', () => {
  const api = lasting<Asked>(createORPCClient(echo));
  expect(api.library).toBe(api.library);
  expect(api.library.search).toBe(api.library.search);
  expect(api.library.search).not.toBe(api.library.list);
});

it('what is asked through it arrives', async () => {
  const api = lasting<Asked>(createORPCClient(echo));
  expect(await api.library.search('ports')).toEqual(['library.search', 'ports']);
  expect(await api.library.list()).toEqual(['library.list', undefined]);
});
