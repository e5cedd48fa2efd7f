import type { Syndicate } from './syndicate.ts';

export const secretAction =
  'Back-channel note to Beijing: prior sight of any clause that names us.';
export const secretDeal = 'Moscow warns Beijing a day before anything is signed.';

export function first(room: Syndicate): void {
  room.open(1);
  room.do({ kind: 'releaseInject', injectId: room.pack.injects[0]?.id });
  room.declare(
    {
      seat: 'washington',
      author: room.id('Rutger van Aalst'),
      action:
        'Announce a framework ceasefire along the present line and leave sanctions to technical annexes due in ninety days.',
      effect: 'Be seen to end the war.',
      instruments: ['ceasefire-terms'],
      targets: ['moscow', 'brussels'],
    },
    [
      [1, 1, 0, 0, 1, 0],
      [1, 1, 0, 0, 1, 0],
      [1, 2, 0, -1, 1, 0],
    ],
  );
  const secret = room.declare(
    {
      seat: 'moscow',
      action: secretAction,
      instruments: ['back-channel'],
      targets: ['beijing'],
      visibility: ['beijing'],
    },
    [
      [1, 0, 0, -1, -2, 0],
      [1, 0, 0, -1, -2, 0],
      [1, 0, 0, -1, -2, 0],
    ],
  );
  room.do({
    kind: 'giveEstimate',
    moveId: secret,
    by: 'control',
    middle: 60,
    low: 40,
    high: 75,
    people: 5,
  });
  room.declare(
    {
      seat: 'beijing',
      action:
        'Welcome the ceasefire “in principle”, offer monitors through the UN, and say nothing on the export clauses.',
      instruments: ['peace-proposal'],
    },
    [
      [1, 1, 1, 0, -1, 0],
      [1, 1, 1, 0, -1, 0],
      [1, 1, 1, 0, -1, 0],
    ],
  );
  room.declare(
    {
      seat: 'brussels',
      action:
        'Tie any suspension of EU sanctions to verified withdrawal of heavy weapons and a European chair in the annex talks.',
      instruments: ['sanctions-relief'],
      targets: ['washington', 'moscow'],
    },
    [
      [-1, 0, -1, 0, -1, 0],
      [-1, 0, -1, 1, -1, 0],
      [-1, 0, 0, 0, 0, 0],
    ],
  );
  room.do({ kind: 'proposeDeal', parties: ['moscow', 'beijing'], terms: secretDeal, secret: true });
  room.close(1, [0, 1, 0]);
}

export function second(room: Syndicate): void {
  room.open(2);
  const annex = room.declare(
    {
      seat: 'washington',
      title: 'Annex C',
      action:
        'Circulate Annex C: fourteen third-country banks become exposed to secondary sanctions sixty days after signature.',
      effect: 'Shut the eastern side door.',
      instruments: ['secondary-sanctions'],
      targets: ['beijing', 'moscow'],
    },
    [
      [-2, 0, -1, 2, 1, 2],
      [-2, 0, 0, 2, 1, 1],
      [-2, 0, -1, 2, 0, 2],
    ],
  );
  room.do({
    kind: 'addArgument',
    moveId: annex,
    side: 'for',
    by: 'washington',
    text: 'Treasury has the list.',
  });
  room.do({
    kind: 'addArgument',
    moveId: annex,
    side: 'against',
    by: 'brussels',
    text: 'The customs attaché office doubted that Berlin would sign without Paris.',
  });
  room.do({
    kind: 'adjudicateMove',
    moveId: annex,
    ruling: {
      method: '2d6',
      target: 8,
      modifiers: [{ value: 1, reason: 'arguments' }],
      dice: [4, 5],
    },
    narration: 'At a cost: port insurers ask for sovereign cover.',
  });
  room.do({
    kind: 'reconcileScore',
    moveId: annex,
    criterion: 'F2',
    value: 1,
    reason: 'Beijing was not asked.',
    dissents: [room.id('Solveig Brandt')],
  });
  const move = room.declare(
    {
      seat: 'beijing',
      action: 'Move machine-tool payments to yuan–rouble clearing through two regional banks.',
      targets: ['moscow'],
      instruments: ['yuan-rouble-settlement'],
      visibility: ['moscow'],
    },
    [
      [2, 0, 0, 1, 0, 1],
      [0, 0, 0, -2, 0, 0],
      [1, 0, 0, 1, 0, 1],
    ],
  );
  room.do({
    kind: 'amendMove',
    moveId: move,
    action:
      'Move machine-tool payments to yuan–rouble clearing through two regional banks with no dollar exposure.',
    reason: 'said later',
  });
  const threat = room.declare({
    seat: 'moscow',
    action: 'Threaten to suspend the ceasefire unless Annex C is struck.',
  });
  room.do({ kind: 'withdrawMove', moveId: threat, reason: 'out of time' });
  room.declare(
    {
      seat: 'brussels',
      action:
        'Offer Beijing price undertakings on electric vehicles in return for a written pledge.',
      targets: ['beijing'],
      instruments: ['de-risking-package'],
      occurredAt: '2026-03-12T12:35:00.000Z',
    },
    [
      [0, 0, 2, 1, -1, 0],
      [0, 0, 1, 0, -1, 0],
      [0, 0, 2, 1, -1, 0],
    ],
  );
  const [deal] = room.state.deals;
  if (deal) room.do({ kind: 'agreeDeal', dealId: deal.id });
  room.do({
    kind: 'takeNote',
    text: 'Halvorsen asks whether the pledge binds the provinces.',
    speaker: 'Ingrid Halvorsen',
  });
  room.do({ kind: 'takeNote', text: 'Brussels asked for ten minutes.', visibility: 'public' });
  room.close(2, [0, -1, 1]);
}
