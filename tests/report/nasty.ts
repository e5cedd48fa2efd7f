import { alaska } from '../../src-main/scenario/alaska.ts';
import { Rehearsal } from './rehearsal.ts';

/** Texts that act where they are taken for more than text. */
export const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg onload=alert(1)>',
  '=1+1\nsecond line',
  '@SUM(A1)',
  '+1|cmd',
  '-2+3',
  '＝1+1',
  '\u202egnp.exe',
  'a\u0000b\u001b[31mc',
  '| a | **b** `c` [d](javascript:e) <i> ~~f~~',
  '# heading\n- list\n1. one\n---',
  'https://example.org www.example.org a@example.org',
  '\ud800 lone',
  '}@page{content:"x"} \\',
];

/** The same course of events, with the text everywhere people can put one. */
export function roomWith(text: string): Rehearsal {
  const line = text.replace(/\s+/g, ' ').trim();
  const room = new Rehearsal(alaska);
  room.do({ kind: 'createSession', title: line, handling: line, facilitator: line, place: line });
  const ids = room.people([{ name: line, affiliation: line, part: 'evaluator' }]);
  const evaluator = Object.values(ids)[0] ?? '';
  room.do({ kind: 'openRound', round: 1 });
  room.do({ kind: 'releaseInject', title: line, text });
  const seat = 'beijing';
  const moveId = room.move({ seat, action: text, effect: text, targets: [line], title: line });
  room.do({ kind: 'addArgument', moveId, side: 'for', by: seat, text });
  const score = { criterion: 'B1', value: 2 as const, reason: text };
  room.do({ kind: 'giveScores', moveId, evaluator, scores: [score] });
  room.do({ kind: 'revealScores', moveId, overrideReason: text });
  const ruling = { method: 'umpire' as const, reason: text };
  room.do({ kind: 'adjudicateMove', moveId, ruling, outcome: 'partly', narration: text });
  room.do({ kind: 'takeNote', text, speaker: line, visibility: 'public' });
  room.do({ kind: 'proposeDeal', parties: [seat, 'moscow'], terms: text });
  room.do({ kind: 'planAction', issue: text, action: text, owner: line });
  room.do({ kind: 'writeSummary', headline: line, text });
  return room;
}
