import type { Draft } from 'immer';
import type { injectEvents } from '../event/injects.ts';
import { compareMoments } from '../moment.ts';
import type { InjectState, Release } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingRound } from './handlers.ts';

function stands(state: Working, injectId: string, now: InjectState): void {
  state.injects[injectId] = now;
}

export const evolveInjects: Handlers<keyof typeof injectEvents> = {
  injectWritten(state, { injectId, trigger, imported = false, ...words }) {
    state.writtenInjects.push({ ...words, id: injectId, imported });
    const { round } = words;
    stands(state, injectId, {
      status: 'scheduled',
      round,
      reason: '',
      ...(trigger && { trigger }),
    });
  },
  injectAmended(state, { injectId, reason, ...changes }, { recordedAt, version }) {
    const before = state.injectAmendments[injectId] ?? [];
    const amendment = { at: recordedAt, version, reason, changes };
    state.injectAmendments[injectId] = [...before, amendment];
  },
  injectScheduled(state, { injectId, round, trigger }) {
    stands(state, injectId, {
      status: 'scheduled',
      round,
      reason: '',
      ...(trigger && { trigger }),
    });
  },
  injectReleased(state, { round, ...said }, event) {
    stands(state, said.injectId, { status: 'released', round, reason: '' });
    const at = event.occurredAt ?? event.recordedAt;
    const release: Release = { ...said, at, version: event.version };
    workingRound(state, round)?.releases.push(release);
  },
  injectDeferred(state, { injectId, round, reason }) {
    stands(state, injectId, { status: 'deferred', round, reason });
  },
  injectSkipped(state, { injectId, reason }) {
    const before = state.injects[injectId];
    const trigger = before?.trigger && { trigger: before.trigger };
    stands(state, injectId, { status: 'skipped', round: before?.round ?? 0, reason, ...trigger });
  },
  injectDisclosed(state, { round, ...told }, { version }) {
    const releases = workingRound(state, round)?.releases;
    if (!releases) return;
    const known = releases.find(({ injectId }) => injectId === told.injectId);
    if (known) {
      Object.assign(known, told);
      return;
    }
    stands(state, told.injectId, { status: 'released', round, reason: '' });
    const place = releases.findLastIndex(({ at }) => compareMoments(at, told.at) <= 0) + 1;
    releases.splice(place, 0, { ...told, version } as Draft<Release>);
  },
};
