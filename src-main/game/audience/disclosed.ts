/** What is told of a move or a deal to whoever learns of it later: as much as others were told. */
import type { EventData } from '../event.ts';
import type { Knowledge } from './knowledge.ts';

/** Control's reasons stay with control, and so does who overrode a ruling. */
export function standing(
  data: EventData<'moveDisclosed'>,
  knowledge: Knowledge,
): EventData<'moveDisclosed'> {
  const { adjudication, revealed, reconciled, follows, fates, ...rest } = data;
  const ruled = adjudication && {
    ...adjudication,
    ...(adjudication.override && { override: { by: 'control', reason: '' } }),
    ...(adjudication.stopped && {
      stopped: { ...adjudication.stopped, by: 'control', reason: '' },
    }),
  };
  return {
    ...rest,
    ...(ruled && { adjudication: ruled }),
    ...(revealed && {
      revealed: { ...revealed, scores: revealed.scores.map((one) => ({ ...one, reason: '' })) },
    }),
    ...(reconciled && {
      reconciled: reconciled.map((value) => ({ ...value, reason: '', dissents: [] })),
    }),
    ...(follows && { follows: follows.filter((moveId) => knowledge.knowsMove(moveId)) }),
    ...(fates && { fates: fates.filter(({ dealId }) => knowledge.deals.has(dealId)) }),
  };
}

type DealRule<K extends 'dealProposed' | 'dealDisclosed'> = (
  data: EventData<K>,
  knowledge: Knowledge,
) => EventData<K> | null;

/** A secret deal is known to its parties, and to the seats that were told of it. */
export const dealProposed: DealRule<'dealProposed'> = (data, knowledge) => {
  const { dealId, secret, parties, toldTo = [] } = data;
  if (secret && !knowledge.mayKnow([...parties, ...toldTo])) return null;
  knowledge.learn(knowledge.deals, dealId);
  return data;
};

/** Tells no link to a move the audience does not know; the move's own disclosure will. */
export const dealDisclosed: DealRule<'dealDisclosed'> = (data, knowledge) => {
  const { dealId, to = 'public', parties, history, moves } = data;
  if (!knowledge.mayKnow(to) && !parties.includes(knowledge.audience)) return null;
  knowledge.learn(knowledge.deals, dealId);
  return {
    ...data,
    ...(history && {
      history: history.map(({ moveId, ...step }) => ({
        ...step,
        ...(moveId !== undefined && knowledge.knowsMove(moveId) && { moveId }),
        reason: '',
      })),
    }),
    ...(moves && { moves: moves.filter((moveId) => knowledge.knowsMove(moveId)) }),
  };
};
