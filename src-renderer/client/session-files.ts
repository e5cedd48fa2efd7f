import {
  largestFile,
  pieceBytes,
  unfit,
  type FileRefused,
} from '../../src-main/contract/file-problem.ts';
import type { ImportOutcome } from '../../src-main/contract/files.ts';
import type { Api } from './api.ts';
import { base64Of, blobOf } from './base64.ts';
import { download } from './shell.ts';

const media = 'application/vnd.sqlite3';
let uploads = 0;

/** Sends a file to main, piece by piece, and takes in what is in it. */
export async function importFile({ files }: Api, file: Blob): Promise<ImportOutcome> {
  // Not even read.
  if (file.size > largestFile) return { kind: 'refused', problem: unfit('file-too-large').problem };
  const upload = `${Date.now()}-${(uploads += 1)}`;
  for (let at = 0; at < file.size; at += pieceBytes) {
    // One after the other: they are put together in the order in which they come.
    await files.send({ upload, bytes: await base64Of(file.slice(at, at + pieceBytes)) });
  }
  return files.import({ upload });
}

/** Answers where the file went, `null` when the person cancelled. */
export async function saveSessionFile(
  { files }: Api,
  sessionId: string,
): Promise<{ readonly ok: true; readonly path: string | null } | FileRefused> {
  const saved = await files.save({ sessionId });
  if (!saved.ok || 'path' in saved) return saved;
  const pieces: Blob[] = [];
  for await (const { bytes } of await files.read({ download: saved.download })) {
    pieces.push(blobOf(bytes, media));
  }
  download(saved.name, new Blob(pieces, { type: media }));
  return { ok: true, path: saved.name };
}
