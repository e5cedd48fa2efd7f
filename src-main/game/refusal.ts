/** A rule says no. Never thrown: it is returned, and shown beside the field at fault. */
export const refusalWords = {
  malformed: 'This cannot be read.',
  'number-unreadable': 'Write a number.',
  'text-missing': 'Write something first.',
  'text-too-long': 'This is too long.',
  'session-exists': 'The session has been created already.',
  'session-missing': 'There is no such session.',
  'session-sample': 'The sample is read only. Duplicate it to change it.',
  'session-finished': 'The session is finished. Reopen it to change it.',
  'session-not-finished': 'The session is not finished.',
  'version-unknown': 'The session has no such version.',
  'session-not-running': 'No round has been opened yet.',
  'pack-missing': 'This pack is not in the library.',
  'pack-shipped': 'A pack that comes with Tabletop is read only. Duplicate it to change it.',
  'pack-overtaken': 'Another version was saved meanwhile.',
  'pack-unchanged': 'Nothing has been changed since the last version.',
  'pack-other': 'This is another exercise. Make a new session for it.',
  'pack-same': 'The session is played with this version already.',
  'pack-in-play': 'The session has begun and keeps its pack.',
  'pack-has-scores': 'Scores have been given with this pack. The session keeps it.',
  'audience-unknown': 'No such audience: control, public, or a seat of the pack.',
  'round-unknown': 'No such round is planned.',
  'round-open': 'Another round is open. Close it first.',
  'round-not-open': 'No round is open. Open one first.',
  'round-not-planned': 'This round has been opened already.',
  'round-order': 'The round before it has not been closed.',
  'round-has-moves': 'A round that has been opened stays in the plan.',
  'phase-none': 'No phase is running.',
  'phase-paused': 'The clock is paused already.',
  'phase-not-paused': 'The clock is running.',
  'phase-shorter': 'The phase has run for longer than that already.',
  'participant-unknown': 'There is no such participant.',
  'participant-has-scores': 'This evaluator has given scores and stays on the roster.',
  'seat-unknown': 'No such seat in this pack.',
  'not-a-player': 'Only players sit in a seat.',
  'instrument-unknown': 'No such instrument in this pack.',
  'visibility-empty': 'Say who may know of it.',
  'move-unknown': 'There is no such move.',
  'move-withdrawn': 'The move has been withdrawn.',
  'move-not-draft': 'The move is complete already.',
  'move-already-known': 'They know of it already.',
  'amendment-empty': 'Nothing was changed.',
  'occurred-later': 'This is later than now.',
  'occurred-before': 'This is before the session.',
  'time-unreadable': 'This is no time of day. Write it as in 14:20.',
  'order-unchanged': 'They stand in this order already.',
  'argument-unknown': 'There is no such argument.',
  'argument-limit': 'A move takes at most three arguments for it.',
  'estimate-range': 'The middle lies outside its range.',
  'estimate-outside': 'A likelihood is a number from 0 to 100.',
  'group-size': 'A group is 1 to 200 people.',
  'already-adjudicated': 'The move has been adjudicated. Override it with a reason.',
  'not-adjudicated': 'The move has not been adjudicated.',
  'outcome-missing': 'Say what came of it.',
  'method-unknown': 'No such method in this pack.',
  'dice-count': 'This is not the number of dice that are thrown.',
  'die-impossible': 'A die cannot show this.',
  'target-impossible': 'No throw reaches this.',
  'modifier-outside': 'A modifier is a whole number from −6 to +6.',
  'share-outside': 'A share is a number from 0 to 100.',
  'draw-outside': 'A draw falls between 0 and 100.',
  'vote-count': 'Ballots are counted in whole numbers.',
  'stage-beyond': 'The project has fewer stages than that.',
  'effect-none': 'Nothing of it goes on.',
  'effect-stopped': 'It has been stopped already.',
  'shares-sum': 'The shares do not add up to 100.',
  'vote-empty': 'Nobody voted.',
  'evaluator-unknown': 'Only an evaluator on the roster can score.',
  'criterion-unknown': 'No such criterion in this pack.',
  'score-missing': 'There is no such score.',
  'level-range': 'Choose one of −2, −1, 0, +1 and +2.',
  'rating-range': 'Choose one of −2, −1, 0, +1 and +2, or insufficient evidence.',
  'criterion-twice': 'This criterion is named twice.',
  'change-unexplained': 'Everybody has seen this score. Say why it changes.',
  'scores-none': 'Nothing has been scored yet.',
  'scores-revealed': 'The scores have been revealed already.',
  'scores-incomplete': 'Not every evaluator has scored the move. Say why it is revealed now.',
  'not-revealed': 'The scores have not been revealed.',
  'dissent-unknown': 'Only an evaluator whose rating differs can dissent.',
  'inject-unknown': 'No such inject in the deck.',
  'inject-released': 'The inject has been released already.',
  'inject-not-released': 'The inject has not been released yet.',
  'inject-exists': 'This inject is in the deck already.',
  'inject-number-taken': 'Another inject of the deck has this number.',
  'inject-cycle': 'Injects cannot wait for each other.',
  'deal-unknown': 'There is no such deal.',
  'deal-parties': 'A deal takes two different seats or more.',
  'deal-due-past': 'This round is over.',
  'deal-status': 'The deal is past that point.',
  'bookmark-unknown': 'There is no such bookmark.',
  'note-unknown': 'There is no such note.',
  'note-struck': 'The note has been struck.',
  'note-already-known': 'They may read it already.',
  'photo-unknown': 'There is no such photo.',
  'photo-struck': 'The photo has been struck.',
  'photo-already-known': 'They may see it already.',
  'photo-missing': 'The photo itself is missing.',
  'photo-unreadable': 'This is not a photo. Choose a JPEG, PNG or WebP file.',
  'photo-damaged': 'The photo is damaged or cut short. Copy it from the camera once more.',
  'photo-too-large': 'A photo may have 25 MB at most. Choose a smaller one.',
  'photo-too-many-pixels': 'A photo may have 60 megapixels at most. Choose a smaller one.',
  'imperative-unknown': 'No such imperative in this pack.',
  'indicator-unknown': 'No such indicator in this pack.',
  'finding-unknown': 'There is no such finding.',
  'logo-unreadable': 'A logo is a PNG, JPEG or plain SVG file. Choose another one.',
  'logo-too-large': 'A logo may have 300 kB and 16 megapixels at most. Choose a smaller one.',
  'file-unwritable': 'The file cannot be written there. Choose another place.',
  'printer-missing':
    'Printing to PDF takes Chromium, Chrome or Edge, and none is installed. Print the page, or save HTML or Word.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
} as const satisfies Record<string, string>;

export type RefusalCode = keyof typeof refusalWords;

export interface Refusal {
  readonly code: RefusalCode;
  /** The command's field at fault, such as `action` or `scores.0.value`; absent when it is none. */
  readonly field?: string;
  readonly message: string;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function isRefusalCode(text: string): text is RefusalCode {
  return Object.hasOwn(refusalWords, text);
}

export function refuse(
  code: RefusalCode,
  field?: string,
  message: string = refusalWords[code],
): Refused {
  return { ok: false, refusal: field === undefined ? { code, message } : { code, field, message } };
}
