import {
  largestFile,
  pieceBytes,
  unfit,
  type FileRefused,
} from '../../src-main/contract/file-problem.ts';
import type { ImportOutcome, SentSheet } from '../../src-main/contract/files.ts';
import type { PaperOutcome } from '../../src-main/contract/paper-problem.ts';
import { isKnownSheet, largestSheet } from '../../src-main/game/paper-files.ts';
import type { Api } from './api.ts';
import { base64Of, blobOf } from './base64.ts';
import { download } from './shell.ts';

const media = 'application/vnd.sqlite3';
let uploads = 0;

/** Takes in what is in a file. */
export async function importFile(api: Api, file: Blob): Promise<ImportOutcome> {
  // Not even read.
  if (file.size > largestFile) return { kind: 'refused', problem: unfit('file-too-large').problem };
  return api.files.import({ upload: await sent(api, file) });
}

/** Takes in a session that was run on paper: all of its sheets, or nothing. */
export async function importSheets(api: Api, files: readonly File[]): Promise<PaperOutcome> {
  const sheets = files.map((file): SentSheet => {
    const { name, size } = file;
    if (!isKnownSheet(name)) return { name, bytes: 0 };
    return { name, bytes: size > largestSheet * 2 ** 20 ? null : size };
  });
  const read = files.filter((_file, place) => (sheets[place]?.bytes ?? 0) > 0);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return api.files.importSheets({ upload: await sent(api, new Blob(read)), sheets, timeZone });
}

/** Sends bytes to main, piece by piece; answers the name they go by there. */
async function sent({ files }: Api, file: Blob): Promise<string> {
  const upload = `${Date.now()}-${(uploads += 1)}`;
  for (let at = 0; at < file.size; at += pieceBytes) {
    // One after the other: they are put together in the order in which they come.
    await files.send({ upload, bytes: await base64Of(file.slice(at, at + pieceBytes)) });
  }
  return upload;
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
