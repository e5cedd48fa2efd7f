import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../src-renderer/client/api.ts';
import { newSession, note, textOf, troubleOf } from './asking.ts';
import type { Desk, Host, Window } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

describe.each(Object.entries(hosts))('over %s', (_name, hostOf) => {
  let desk: Desk;
  let host: Host;
  let window: Window;
  let api: Api;

  beforeEach(async () => {
    desk = openDesk();
    host = await hostOf(desk);
    window = await host.open();
    ({ api } = window.connection);
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await host.close();
    desk.close();
  });

  it('what was created is in the library', async () => {
    const { sessionId } = await api.library.create({ title: 'Rehearsal' });
    const { sessions, file } = await api.library.list();
    expect(sessions.map(({ id, title }) => [id, title])).toEqual([[sessionId, 'Rehearsal']]);
    expect(file).toBe(desk.services.library.file);
  });

  it('a command that is granted is in the log when it answers', async () => {
    const sessionId = await newSession(api);
    const { version } = await api.session.execute({ sessionId, command: note('Noted.') });
    const stored = desk.services.library.log.read(sessionId);
    expect(stored.at(-1)).toMatchObject({ version, kind: 'noteTaken' });
  });

  it('a refusal names its code and the field, and changes nothing', async () => {
    const sessionId = await newSession(api);
    const before = desk.services.library.log.head(sessionId);
    const trouble = await troubleOf(api.session.execute({ sessionId, command: note('') }));
    expect(trouble).toMatchObject({
      code: 'REFUSED',
      defined: true,
      data: { code: 'text-missing', field: 'text', message: 'Write something first.' },
    });
    expect(desk.services.library.log.head(sessionId)).toEqual(before);
  });

  it('what does not fit the contract is refused by field', async () => {
    const trouble = await troubleOf(api.drafts.read({ sessionId: '' }));
    expect(trouble.data).toMatchObject({ code: 'malformed', field: 'sessionId' });
  });

  it('a fault carries the reference that was written down', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { code, defined, data } = await troubleOf(api.session.pack({ sessionId: 'nowhere' }));
    expect([code, defined, data.code]).toEqual(['FAULT', true, 'session-missing']);
    expect(data.reference).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(written.mock.calls.map(String).join()).toContain(`[${String(data.reference)}]`);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('an error nobody foresaw tells nothing but its reference', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(desk.services.desk, 'page').mockImplementation(() => {
      throw new Error('secret');
    });
    const { code, data } = await troubleOf(api.library.list());
    expect([code, data.code]).toEqual(['FAULT', 'unforeseen']);
    expect(JSON.stringify(data)).not.toContain('secret');
  });

  const report = {
    format: 'md' as const,
    audience: 'public',
    chathamHouse: false,
    timeZone: 'Europe/Brussels',
  };

  it('a report comes whole, and holds nothing its audience may not know', async () => {
    const sessionId = await newSession(api);
    await api.session.execute({ sessionId, command: note('Between us.', 'control') });
    await api.session.execute({ sessionId, command: note('For all.') });
    const forAll = await api.report.render({ sessionId, ...report });
    expect(forAll).toMatchObject({ name: 'rehearsal-report-public.md', media: 'text/markdown' });
    expect(textOf(forAll)).toContain('For all.');
    expect(textOf(forAll)).not.toContain('Between us.');
    const forUs = await api.report.render({ sessionId, ...report, audience: 'control' });
    expect(textOf(forUs)).toContain('Between us.');
  });

  it.each([
    ['audience', 'atlantis', 'audience-unknown'],
    ['timeZone', 'Atlantis/City', 'malformed'],
    ['format', 'exe', 'malformed'],
  ])('a report with the %s %s is refused', async (field, value, code) => {
    const sessionId = await newSession(api);
    const trouble = await troubleOf(api.report.render({ sessionId, ...report, [field]: value }));
    expect(trouble.data).toMatchObject({ code, field });
  });

  it('drafts come back as they were written, and an empty one is gone', async () => {
    const { sessionId } = await api.library.create({ title: 'Rehearsal' });
    const { savedAt } = await api.drafts.write({ sessionId, key: 'composer/a', text: 'Half a' });
    expect(Date.parse(savedAt)).not.toBeNaN();
    await api.drafts.write({ sessionId, key: 'composer/b', text: 'Gone' });
    await api.drafts.write({ sessionId, key: 'composer/b', text: '' });
    expect(await api.drafts.read({ sessionId })).toEqual({ 'composer/a': 'Half a' });
  });

  it('settings come back; the host keeps its own to itself', async () => {
    desk.services.library.settings.write('window', '{}');
    await api.shell.writeSetting({ key: 'theme', value: 'room' });
    expect(await api.shell.readSettings()).toEqual({ theme: 'room' });
  });

  it('the shell says what it is and saves what it is given', async () => {
    expect(await api.shell.about()).toEqual({ host: 'electron', version: '1.2.3' });
    const text = 'é'.repeat(300_000);
    expect(await api.shell.saveFile({ name: 'a.md', text })).toEqual({ path: '/chosen/a.md' });
    const bytes = Buffer.from([0, 255, 10]);
    await api.shell.saveFile({ name: 'a.png', bytes: bytes.toString('base64') });
    expect(desk.saved).toEqual([
      ['a.md', text],
      ['a.png', bytes],
    ]);
  });
});
