import { readCsv } from './csv.ts';
import { largestFile, tableOf, type Read } from './table.ts';

/** Of a workbook's parts once inflated, in bytes; text takes a tenth of that packed. */
const largestInflated = 60 * 1024 * 1024;

/** What a file holds, or why it is not taken. What it is shows in its first bytes. */
export async function readMselFile(file: Blob): Promise<Read> {
  if (file.size === 0) return { ok: false, problem: 'empty' };
  if (file.size > largestFile) return { ok: false, problem: 'too-big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes);
  // A container that holds an encrypted workbook, or one in the format before .xlsx.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, problem: 'password' };
  const text = decoded(bytes);
  return text === null ? { ok: false, problem: 'unreadable' } : tableOf(readCsv(text));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  // Loaded when it is needed: most sessions never read a workbook.
  const [{ storedZip, ZipTrouble }, { default: readXlsxFile }] = await Promise.all([
    import('./stored-zip.ts'),
    import('read-excel-file/universal'),
  ]);
  try {
    const sheets = await readXlsxFile(await storedZip(bytes, largestInflated));
    const filled = sheets.find(({ data }) => data.length > 0);
    return tableOf((filled?.data ?? []).map((row) => row.map(cellText)));
  } catch (error) {
    return { ok: false, problem: error instanceof ZipTrouble ? error.problem : 'damaged' };
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** UTF-8, what Excel calls Unicode text, or what it writes without asking; never bytes as text. */
function decoded(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
