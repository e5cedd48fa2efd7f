import type { injectEvents, Trigger } from '../../game/event/injects.ts';
import { phaseNames } from '../../game/phase-names.ts';
import type { Sentences, Telling } from './telling.ts';
import { because } from './telling.ts';

/** “, 5 minutes into Move”; nothing when it waits for its round alone. */
function when(trigger: Trigger | undefined, telling: Telling): string {
  switch (trigger?.by) {
    case undefined:
    case 'round':
      return '';
    case 'phase':
      return `, ${trigger.minute} minutes into ${phaseNames[trigger.phase]}`;
    case 'clock':
      return `, ${trigger.minute} minutes into the ${telling.roundWord.toLowerCase()}`;
    case 'inject':
      return `, after ${telling.inject(trigger.injectId)}`;
    case 'answer':
      return `, after an answer to ${telling.inject(trigger.injectId)}`;
    case 'move':
      return `, after move ${trigger.round}.${trigger.seq}`;
  }
}

export const injectSentences: Sentences<keyof typeof injectEvents> = {
  injectWritten: ({ number, title, round, trigger, imported }, telling) =>
    `Inject ${number}, ${telling.quote(title, 'title')}, is ` +
    `${imported ? 'imported' : 'written'} for ${telling.roundWord.toLowerCase()} ${round}${when(trigger, telling)}.`,
  injectAmended: ({ injectId, reason }, telling) =>
    `${telling.inject(injectId)} is amended${because(reason, telling)}.`,
  injectScheduled: ({ injectId, round, trigger }, telling) =>
    `${telling.inject(injectId)} is planned for ${telling.roundWord.toLowerCase()} ${round}${when(trigger, telling)}.`,
  injectReleased: ({ title, to }, telling) =>
    `Inject ${telling.quote(title, 'title')} is released to ${telling.knownTo(to)}.`,
  injectDeferred: ({ injectId, round, reason }, telling) =>
    `${telling.inject(injectId)} is deferred to ${telling.roundWord.toLowerCase()} ${round}${because(reason, telling)}.`,
  injectSkipped: ({ injectId, reason }, telling) =>
    `${telling.inject(injectId)} is skipped${because(reason, telling)}.`,
  injectDisclosed: ({ title, to }, telling) =>
    `Inject ${telling.quote(title, 'title')} becomes known to ${telling.knownTo(to)}.`,
};
