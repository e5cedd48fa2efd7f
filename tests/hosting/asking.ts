import type { Api } from '../../src-renderer/client/api.ts';

/** What went wrong, in the words of the contract. */
export async function troubleOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error as { code: string; defined: boolean; data: Record<string, unknown> };
}

/** One with its first round open. */
export async function newSession(api: Api): Promise<string> {
  const { sessionId } = await api.library.create({ title: 'Rehearsal' });
  await api.session.execute({ sessionId, command: { kind: 'openRound', round: 1 } });
  return sessionId;
}

export function note(text: string, visibility: 'public' | 'control' = 'public') {
  return { kind: 'takeNote' as const, text, visibility };
}

/** What is in a file that is text. */
export function textOf(file: { readonly name: string } & ({ text: string } | { bytes: string })) {
  if ('bytes' in file) throw new Error(`${file.name} is no text`);
  return file.text;
}
