/** A pack as a file: JSON that names the schema it satisfies. */
import { z } from 'zod';
import type { Pack } from './pack.ts';
import { packSchema } from './pack.ts';
import type { PackProblemCode } from './pack-problem.ts';
import { readPack } from './read-pack.ts';
import type { PackReading } from './read-pack.ts';

/** Raised when a pack of this build cannot be read by the builds before it. */
const schemaNumber = 1;
export const schemaFileName = schemaName(schemaNumber);

/** In characters; the largest pack anybody plays is a tenth of it. */
export const longestPackFile = 500_000;

export function writePack(pack: Pack): string {
  return `${JSON.stringify({ $schema: schemaFileName, ...pack }, null, 2)}\n`;
}

/** Everything that is wrong with a file, or its pack. Never throws. */
export function readPackFile(text: string): PackReading {
  if (text.length > longestPackFile) return wrong('file-too-large', tooLong);
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong('file-unreadable', 'This is not a pack: no JSON object.');
  }
  const { $schema, ...pack } = value as Record<string, unknown>;
  const number = $schema === undefined ? schemaNumber : numberOf($schema);
  if (number === undefined)
    return wrong('schema-unknown', `Expected ${schemaFileName}.`, '$schema');
  if (number > schemaNumber)
    return wrong('file-newer', 'This was written by a newer Tabletop.', '$schema');
  return readPack(pack);
}

export const tooLong = `This is too large for a pack: ${longestPackFile.toLocaleString('en-GB')} characters at most.`;

/** What the file of a pack must look like, for editors and other programs. */
export function packJsonSchema(): object {
  const file = packSchema.extend({ $schema: z.string().optional() });
  const { $schema, ...rest } = z.toJSONSchema(file, { io: 'input' });
  const head = { $schema, $id: schemaFileName, title: 'A Tabletop scenario pack' };
  return { ...head, ...rest };
}

export function writePackSchema(): string {
  return `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
}

function schemaName(number: number): string {
  return `tabletop-pack-${number}.schema.json`;
}

function numberOf(reference: unknown): number | undefined {
  const found = /(?:^|\/)tabletop-pack-([1-9]\d{0,4})\.schema\.json$/.exec(String(reference));
  return found ? Number(found[1]) : undefined;
}

function parse(text: string): unknown {
  try {
    // A mark of byte order is no part of what was written.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function wrong(code: PackProblemCode, message: string, path = ''): PackReading {
  return { ok: false, problems: [{ code, path, message }] };
}
