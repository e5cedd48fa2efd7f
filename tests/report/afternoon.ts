import { first, second } from './morning.ts';
import { roster, Syndicate } from './syndicate.ts';

/** The syndicate's four rounds, played to the end and judged. */
export function afternoon(): Syndicate {
  const room = new Syndicate();
  first(room);
  second(room);
  third(room);
  fourth(room);
  afterwards(room);
  return room;
}

function third(room: Syndicate): void {
  room.open(3);
  room.do({
    kind: 'releaseInject',
    title: 'Banks stop clearing',
    text: 'Two mid-sized Chinese banks stop clearing rouble payments.',
  });
  room.declare(
    {
      seat: 'beijing',
      action: 'Accept a one-year undertaking on electric vehicles and refuse the written pledge.',
      targets: ['brussels'],
      instruments: ['high-level-visit'],
    },
    [
      [0, 1, 2, 0, -1, 0],
      [0, 0, 2, 0, 0, 0],
      [0, 1, 2, 0, 0, 0],
    ],
  );
  const rule = room.declare(
    {
      seat: 'washington',
      title: 'a template',
      action: 'Extend the foreign direct product rule to lithography service parts.',
      targets: ['beijing', 'Tokyo'],
      instruments: ['technology-controls'],
    },
    [
      [-1, 0, -1, 1, 0, 2],
      [0, 0, 0, 1, 0, 2],
      [-1, 0, 0, 1, 0, 2],
    ],
  );
  const [deal] = room.state.deals;
  if (deal)
    room.do({ kind: 'breakDeal', dealId: deal.id, moveId: rule, reason: 'No warning came.' });
  room.do({
    kind: 'adjudicateMove',
    moveId: rule,
    ruling: { method: 'vote', for: 2, against: 5 },
    outcome: 'partly',
  });
  room.declare({
    seat: 'moscow',
    action: 'Invite Chinese contractors into the consortium for the eastern ports.',
    targets: ['beijing', 'brussels'],
    instruments: ['reconstruction-offer'],
  });
  room.close(3, [1, 0, 0]);
}

function fourth(room: Syndicate): void {
  room.open(4);
  room.declare(
    {
      seat: 'beijing',
      action:
        'Offer to co-guarantee the ceasefire with Brussels if the third-country clause is struck.',
      targets: ['brussels', 'washington'],
    },
    [
      [1, 2, 1, 0, -2, 0],
      [1, 1, 1, -1, -2, -1],
      [0, 1, 1, 0, -2, 0],
    ],
  );
  room.declare(
    {
      seat: 'brussels',
      action: 'Adopt the carve-out list and open a standing customs dialogue with Beijing.',
      targets: ['beijing'],
    },
    [
      [1, 0, 2, -1, -1, 0],
      [1, 0, 2, -1, -1, 0],
      [null, 0, 2, -1, -1, 0],
    ],
  );
  room.declare({
    seat: 'moscow',
    action: 'Tell Washington it can deliver restraint.',
    targets: ['washington'],
  });
  room.close(4, [-1, 0, 1]);
}

function afterwards(room: Syndicate): void {
  const [one = '', two = ''] = room.moves;
  room.do({ kind: 'closeSession' });
  const answers = {
    'front-lines-frozen': 'yes',
    'gains-left-standing': 'yes',
    'conditions-hard-to-enforce': 'partly',
    'image-kept': 'unknown',
    'kyiv-goes-along': 'no',
  } as const;
  for (const [indicator, answer] of Object.entries(answers)) {
    room.do({ kind: 'answerIndicator', indicator, answer });
  }
  room.do({
    kind: 'recordFinding',
    finding: 'strength',
    text: 'Beijing stayed in every room.',
    moves: [one, two],
  });
  room.do({
    kind: 'recordFinding',
    finding: 'area for improvement',
    text: 'Nobody costed the carve-out.',
    moves: [two],
  });
  room.do({
    kind: 'planAction',
    issue: 'Carve-outs were not costed.',
    action: 'Bring a costing sheet to the next run.',
    owner: roster.evaluators[1],
    start: 'April',
    completion: 'May',
  });
  room.do({
    kind: 'writeSummary',
    headline: 'Beijing came out ahead by staying in the room',
    text: 'Annex C cost seven points in one move. What was won back came from Europe and from a part in the talks.',
  });
}
