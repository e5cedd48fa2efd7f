import { readFileSync, statSync } from 'node:fs';
import type { PackEntry } from '../contract/packs.ts';
import { inert } from '../report/words/inert.ts';
import { longestPackFile, tooLong, writePack, writePackSchema } from '../scenario/pack-file.ts';
import { shippedPacks } from '../scenario/shipped-packs.ts';
import type { Pack } from '../scenario/pack.ts';
import { columns } from './columns.ts';
import type { Io } from './io.ts';
import { withDesk, withDeskIfThere } from './open-desk.ts';
import { Refused } from './refused.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
  readonly out?: string;
  readonly packVersion?: string;
}

const head = ['Pack', 'Title', 'Version', 'Seats', 'Criteria', 'Injects', 'State'];

/** `tabletop packs` */
export function packsCommand({ library, json }: Options, io: Io): void {
  const packs = withDesk(library, io, (desk) => desk.packs.list());
  if (json) io.out(`${JSON.stringify(packs, null, 2)}\n`);
  else io.out(columns([head, ...packs.map(rowOf)]));
}

function rowOf(entry: PackEntry): string[] {
  const { id, title, versions, seats, criteria, injects } = entry;
  const version = versions[0]?.version ?? '';
  const state = entry.isShipped ? 'shipped' : entry.isArchived ? 'put away' : 'own';
  return [id, title, version, String(seats), String(criteria), String(injects), state];
}

/** `tabletop export-pack`: a version of a pack as a file. */
export function exportPackCommand(
  asked: string,
  { library, out, packVersion: version }: Options,
  io: Io,
): void {
  const pack =
    withDeskIfThere(library, io, (desk) => {
      const entry = desk.packs.list().find(({ id, title }) => id === asked || title === asked);
      const found = entry?.versions.find((each) => (version ?? each.version) === each.version);
      return found && desk.packs.read(found.hash);
    }) ?? shippedPack(asked, version);
  if (!pack) throw new Refused('pack-missing', `There is no such pack: ${asked}`);
  writeOutput(writePack(pack), out, io);
}

/** One that comes with the product is there without a library. */
function shippedPack(asked: string, version: string | undefined): Pack | undefined {
  return shippedPacks.find(
    (pack) =>
      (pack.id === asked || pack.title === asked) && (version ?? pack.version) === pack.version,
  );
}

/** `tabletop import-pack`: all of a file, or nothing and everything that is wrong with it. */
export function importPackCommand(file: string, { library }: Options, io: Io): void {
  const text = textOf(file);
  const outcome = withDesk(library, io, (desk) => desk.packs.import(text));
  if (outcome.ok) return io.out(`${outcome.id}\t${outcome.version}\n`);
  const { problems } = outcome;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  const lines = problems.map(({ code, path, message }) =>
    inert(`${code}: ${path ? `${path}: ` : ''}${message}`),
  );
  throw new Refused('import-refused', count, lines);
}

/** `tabletop pack-schema` */
export function packSchemaCommand({ out }: Options, io: Io): void {
  writeOutput(writePackSchema(), out, io);
}

/** Never more of a file than a pack may have: no character takes more than four bytes. */
const mostBytes = longestPackFile * 4;

/** @throws Refused */
function textOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Refused('file-missing', `There is no such file: ${file}`);
  if (!found.isFile()) throw new Refused('file-expected', `This is no file: ${file}`);
  if (found.size > mostBytes) throw new Refused('import-refused', tooLong);
  return readFileSync(file, 'utf8');
}
