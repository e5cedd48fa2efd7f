/** What is done with whole sessions. Each prints the session it was done to. */
import { tag as tagSchema } from '../contract/shelf.ts';
import type { KeptSession } from '../contract/shelf.ts';
import { inert } from '../report/words/inert.ts';
import type { Desk } from '../session/desk.ts';
import { findSession, missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { Refused } from './refused.ts';

export interface CareOptions {
  readonly library?: string;
}

/** `tabletop archive` and `tabletop unarchive` */
export function archiveCommand(asked: string, isArchived: boolean, options: CareOptions, io: Io) {
  care(asked, options, io, (desk, id) => desk.care.archive(id, isArchived));
}

/** `tabletop trash`: one that is running only if that is said. */
export function trashCommand(asked: string, options: CareOptions & { evenInUse?: true }, io: Io) {
  care(asked, options, io, (desk, id) => {
    const done = desk.care.trash(id, options.evenInUse);
    if (done.ok) return;
    const { code, message } = done.refusal;
    throw new Refused(code, `${message} --even-in-use puts it in the trash all the same.`);
  });
}

/** `tabletop put-back`: out of the trash, to where it was. */
export function putBackCommand(asked: string, { library }: CareOptions, io: Io): void {
  const line = withDeskIfThere(library, io, (desk) => {
    const id = findSession(desk, asked, ['trash']);
    if (!desk.care.isInTrash(id)) {
      throw new Refused('session-not-in-trash', `The session is not in the trash. ${asked}`);
    }
    desk.care.restore(id);
    return lineOf(desk, id);
  });
  if (line === undefined) throw missing(asked);
  io.out(line);
}

/** `tabletop tag` and `tabletop untag` */
export function tagCommand(
  asked: string,
  change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
  options: CareOptions,
  io: Io,
): void {
  const add = (change.add ?? []).map(checkTag);
  const remove = (change.remove ?? []).map((tag) => tag.trim());
  care(asked, options, io, (desk, id) => desk.care.tag(id, { add, remove }));
}

/** `tabletop template`: prints the id of a new session, set up as the other is. */
export function templateCommand(asked: string, { library }: CareOptions, io: Io): void {
  const made = withDeskIfThere(library, io, (desk) => desk.template(outOfTrash(desk, asked)));
  if (made === undefined) throw missing(asked);
  if (!made.ok) throw new Refused(made.refusal.code, made.refusal.message);
  io.out(`${made.sessionId}\n`);
}

function care(
  asked: string,
  { library }: CareOptions,
  io: Io,
  work: (desk: Desk, id: string) => void,
): void {
  const line = withDeskIfThere(library, io, (desk) => {
    const id = outOfTrash(desk, asked);
    work(desk, id);
    return lineOf(desk, id);
  });
  if (line === undefined) throw missing(asked);
  io.out(line);
}

/** @throws Refused session-in-trash, and as `findSession` */
function outOfTrash(desk: Desk, asked: string): string {
  const id = findSession(desk, asked);
  if (!desk.care.isInTrash(id)) return id;
  const message = 'The session is in the trash. put-back takes it out.';
  throw new Refused('session-in-trash', `${message} ${asked}`);
}

const placeWords: Record<KeptSession['keptIn'], string> = {
  shelf: 'on the shelf',
  archive: 'in the archive',
  trash: 'in the trash',
};

/** Its id, title, where it stands now, and its tags. */
function lineOf(desk: Desk, id: string): string {
  const session = desk.list().sessions.find((one) => one.id === id);
  if (!session) throw missing(id);
  const { title, keptIn, tags } = session;
  return `${[id, inert(title), placeWords[keptIn], inert(tags.join(', '))].join('\t').trimEnd()}\n`;
}

/** @throws Refused tag-unfit */
function checkTag(text: string): string {
  const parsed = tagSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new Refused('tag-unfit', `A tag has 1 to 60 characters. ${text}`.trimEnd());
}
