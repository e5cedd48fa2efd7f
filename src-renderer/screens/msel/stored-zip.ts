/**
 * Unpacks the parts of a workbook and packs them again without compression. The library that
 * reads workbooks inflates large parts in workers made from text, which the page's policy
 * forbids; what is stored it takes as it is. And nothing is inflated beyond a limit.
 */

interface Entry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly data: Uint8Array;
}

/** `password` when an entry is encrypted, otherwise `damaged`. */
export class ZipTrouble extends Error {
  readonly problem: 'damaged' | 'password';

  constructor(problem: 'damaged' | 'password') {
    super(problem);
    this.problem = problem;
  }
}

const [local, central, end] = [0x04034b50, 0x02014b50, 0x06054b50];
const [localSize, centralSize, endSize] = [30, 46, 22];
const mostParts = 2000;

/** @param limit bytes of all parts together once inflated */
export async function storedZip(bytes: Uint8Array, limit: number): Promise<ArrayBuffer> {
  const entries: Entry[] = [];
  let left = limit;
  for (const part of partsOf(bytes)) {
    const data = part.isStored ? part.packed : await inflated(part.packed, left);
    left -= data.length;
    if (left < 0) throw new ZipTrouble('damaged');
    entries.push({ name: part.name, crc: part.crc, data });
  }
  return packed(entries);
}

function* partsOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = endOf(view);
  const count = view.getUint16(last + 10, true);
  if (count > mostParts) throw new ZipTrouble('damaged');
  let at = view.getUint32(last + 16, true);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + centralSize > bytes.length || view.getUint32(at, true) !== central) {
      throw new ZipTrouble('damaged');
    }
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [crc, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = bytes.subarray(at + centralSize, at + centralSize + nameLength);
    const from = view.getUint32(at + 42, true);
    at += centralSize + nameLength + extra + comment;
    if (!/\.(xml|rels)$/.test(new TextDecoder().decode(name))) continue;
    if ((flags & 1) !== 0) throw new ZipTrouble('password');
    if (method !== 0 && method !== 8) throw new ZipTrouble('damaged');
    if (from + localSize > bytes.length || view.getUint32(from, true) !== local) {
      throw new ZipTrouble('damaged');
    }
    const start =
      from + localSize + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    yield { name, crc, isStored: method === 0, packed: bytes.subarray(start, start + size) };
  }
}

/** The record at the end of the archive, behind which there may be a comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - endSize; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === end) return at;
    if (view.byteLength - at > endSize + 0xffff) break;
  }
  throw new ZipTrouble('damaged');
}

async function inflated(data: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(data)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        throw new ZipTrouble('damaged');
      }
      chunks.push(value);
    }
  } catch {
    throw new ZipTrouble('damaged');
  }
  return joined(chunks, size);
}

function packed(entries: readonly Entry[]): ArrayBuffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, crc, data } of entries) {
    const about = new Uint8Array(26);
    const view = new DataView(about.buffer);
    view.setUint16(0, 20, true);
    view.setUint32(10, crc, true);
    view.setUint32(14, data.length, true);
    view.setUint32(18, data.length, true);
    view.setUint16(22, name.length, true);
    const place = new Uint8Array(14);
    new DataView(place.buffer).setUint32(10, at, true);
    directory.push(signed(central), new Uint8Array([20, 0]), about, place, name);
    parts.push(signed(local), about, name, data);
    at += localSize + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const tail = new Uint8Array(endSize);
  const view = new DataView(tail.buffer);
  view.setUint32(0, end, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return joined([...parts, ...directory, tail], at + size + endSize).buffer;
}

function signed(signature: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, signature, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
