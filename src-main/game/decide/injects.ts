import type { CommandData } from '../command.ts';
import type { injectCommands } from '../command/injects.ts';
import type { DeckInject } from '../deck.ts';
import { deckOf, findInject, nextNumber } from '../deck.ts';
import type { Script, Trigger } from '../event/injects.ts';
import type { Visibility } from '../event/moves.ts';
import { findRound, openRound } from '../find.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import type { Release, SessionState } from '../state.ts';
import { checkTrigger, type Planned } from './chains.ts';
import { checkOccurred, checkVisibility } from './checks.ts';
import type { Deciders } from './decision.ts';
import { happened, idAt } from './decision.ts';

/** The inject, if it is in the deck and still waits to be released. */
function unreleased(state: SessionState, rules: Rules, id: string): DeckInject | Refused {
  const inject = findInject(state, rules, id);
  if (!inject) return refuse('inject-unknown', 'injectId');
  return inject.status === 'released' ? refuse('inject-released', 'injectId') : inject;
}

function checkScript(rules: Rules, script: Partial<Script>, at = ''): Refused | undefined {
  const wrong = checkVisibility(rules, script.targets, `${at}targets`);
  if (wrong) return wrong;
  const unknown = script.tests?.some((id) => !rules.criteria.some((known) => known.id === id));
  return unknown ? refuse('criterion-unknown', `${at}tests`) : undefined;
}

/** A plan for an inject of the deck: its round, and what it waits for within it. */
function checkPlan(
  state: SessionState,
  rules: Rules,
  id: string,
  round: number,
  trigger: Trigger | undefined,
): Refused | undefined {
  const inject = unreleased(state, rules, id);
  if ('ok' in inject) return inject;
  if (!findRound(state, round)) return refuse('round-unknown', 'round');
  const others = deckOf(state, rules).map((other): [string, Planned] => [other.id, other]);
  return checkTrigger(
    state,
    id,
    new Map([...others, [id, { id, trigger: trigger ?? { by: 'round' } }]]),
  );
}

type Written = CommandData<'writeInjects'>['injects'][number] & {
  injectId: string;
  number: string;
};

/** Gives ids and numbers to those without, or says whose are taken. */
function identified(
  state: SessionState,
  deck: readonly DeckInject[],
  injects: CommandData<'writeInjects'>['injects'],
): readonly Written[] | Refused {
  const ids = new Set(deck.map(({ id }) => id));
  const numbers = deck.map(({ number }) => ({ number }));
  const given = injects.flatMap(({ number }) => (number === undefined ? [] : [{ number }]));
  const written: Written[] = [];
  for (const [nth, inject] of injects.entries()) {
    const injectId = inject.injectId ?? idAt('i', state, nth);
    if (ids.has(injectId)) return refuse('inject-exists', `injects.${nth}.injectId`);
    ids.add(injectId);
    const number = inject.number ?? nextNumber([...numbers, ...given], inject.round);
    if (numbers.some((other) => other.number === number)) {
      return refuse('inject-number-taken', `injects.${nth}.number`);
    }
    numbers.push({ number });
    written.push({ ...inject, injectId, number });
  }
  return written;
}

function differing(inject: DeckInject, fields: Partial<Script>): Partial<Script> {
  const entries = Object.entries(fields).filter(([field, value]) => {
    const before = inject[field as keyof Script];
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(before);
  });
  return Object.fromEntries(entries);
}

/** Whether somebody would learn of the inject who does not know of it yet. */
function widens({ to: known }: Release, to: Visibility): boolean {
  if (known === 'public' || to === 'control') return false;
  if (to === 'public' || known === 'control') return true;
  return to.some((seat) => !known.includes(seat));
}

export const decideInjects: Deciders<keyof typeof injectCommands> = {
  writeInjects(state, { injects, imported }, { rules }) {
    const deck = deckOf(state, rules);
    const written = identified(state, deck, injects);
    if ('ok' in written) return written;
    const planned = new Map<string, Planned>([
      ...deck.map((inject): [string, Planned] => [inject.id, inject]),
      ...written.map(({ injectId: id, trigger = { by: 'round' } }): [string, Planned] => [
        id,
        { id, trigger },
      ]),
    ]);
    for (const [nth, inject] of written.entries()) {
      const at = `injects.${nth}.`;
      if (!findRound(state, inject.round)) return refuse('round-unknown', `${at}round`);
      const wrong =
        checkScript(rules, inject, at) ??
        checkTrigger(state, inject.injectId, planned, `${at}trigger`);
      if (wrong) return wrong;
    }
    return happened(
      ...written.map((data) => ({
        kind: 'injectWritten' as const,
        data: imported ? { ...data, imported } : data,
      })),
    );
  },
  amendInject(state, { injectId, reason, ...fields }, { rules }) {
    const inject = unreleased(state, rules, injectId);
    if ('ok' in inject) return inject;
    const wrong = checkScript(rules, fields);
    if (wrong) return wrong;
    const changes = differing(inject, fields);
    if (Object.keys(changes).length === 0) return refuse('amendment-empty');
    return happened({ kind: 'injectAmended', data: { injectId, reason, ...changes } });
  },
  scheduleInject(state, data, { rules }) {
    const wrong = checkPlan(state, rules, data.injectId, data.round, data.trigger);
    return wrong ?? happened({ kind: 'injectScheduled', data });
  },
  releaseInject(state, { occurredAt, pause, onScreen, ...data }, context) {
    const round = openRound(state);
    if (!round) return refuse('round-not-open');
    const { rules } = context;
    const known = data.injectId === undefined ? null : unreleased(state, rules, data.injectId);
    if (known && 'ok' in known) return known;
    const { title = known?.title, text = known?.text } = data;
    if (title === undefined) return refuse('text-missing', 'title');
    if (text === undefined) return refuse('text-missing', 'text');
    const wrong = checkVisibility(rules, data.to, 'to') ?? checkOccurred(occurredAt, context);
    if (wrong) return wrong;
    const injectId = known?.id ?? idAt('i', state);
    const number = known?.number ?? nextNumber(deckOf(state, rules), round.number);
    const said = { injectId, round: round.number, title, text, to: data.to, number };
    const released = {
      kind: 'injectReleased' as const,
      data: onScreen === undefined ? said : { ...said, onScreen },
      ...(occurredAt !== undefined && { occurredAt }),
    };
    const isRunning = round.phase !== null && round.phase.pausedAt === null;
    if (!pause || !isRunning) return happened(released);
    return happened(released, { kind: 'phasePaused', data: { round: round.number } });
  },
  deferInject(state, data, { rules }) {
    const wrong = checkPlan(state, rules, data.injectId, data.round, undefined);
    return wrong ?? happened({ kind: 'injectDeferred', data });
  },
  skipInject(state, data, { rules }) {
    const inject = unreleased(state, rules, data.injectId);
    return 'ok' in inject ? inject : happened({ kind: 'injectSkipped', data });
  },
  discloseInject(state, { injectId, to, onScreen }, { rules }) {
    const inject = findInject(state, rules, injectId);
    if (!inject) return refuse('inject-unknown', 'injectId');
    const { release } = inject;
    if (!release) return refuse('inject-not-released', 'injectId');
    const wrong = checkVisibility(rules, to, 'to');
    if (wrong) return wrong;
    if (!widens(release, to)) return refuse('move-already-known', 'to');
    const know = Array.isArray(release.to) ? release.to : [];
    const all = Array.isArray(to) ? [...new Set([...know, ...to])] : to;
    const shown = onScreen ?? release.onScreen;
    const { title, text, at } = release;
    const told = { injectId, to: all, round: inject.round, title, text, at };
    return happened({
      kind: 'injectDisclosed',
      data: shown === undefined ? told : { ...told, onScreen: shown },
    });
  },
};
