import { useState } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, outcomeOf, type FaultReport } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import type { ToastMessage } from '../../parts/toast.tsx';

/** What has to be answered before it is done. */
export type CareQuestion =
  | { readonly kind: 'in-use'; readonly session: ShelvedSession }
  | { readonly kind: 'purge'; readonly sessions: readonly ShelvedSession[] }
  | { readonly kind: 'tags'; readonly session: ShelvedSession };

export interface Care {
  readonly question: CareQuestion | null;
  readonly toast: ToastMessage | null;
  readonly trouble: FaultReport | null;
  readonly closeToast: () => void;
  readonly leaveQuestion: () => void;
  /** Puts it in the archive, or takes it out. */
  readonly archive: (session: ShelvedSession) => void;
  readonly trash: (session: ShelvedSession, evenInUse?: boolean) => void;
  readonly restore: (session: ShelvedSession) => void;
  readonly askTags: (session: ShelvedSession) => void;
  readonly tag: (session: ShelvedSession, tags: readonly string[]) => void;
  /** Of one in the trash, or of everything that is there. */
  readonly askPurge: (session?: ShelvedSession) => void;
  readonly purge: (sessions: readonly ShelvedSession[]) => void;
  /** A new session, set up as this one. */
  readonly template: (session: ShelvedSession) => void;
}

/** What is done with whole sessions: told in a toast that takes it back. */
export function useCare(reload: () => void): Care {
  const { library } = useDesk().connection.api;
  const [question, setQuestion] = useState<CareQuestion | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [trouble, setTrouble] = useState<FaultReport | null>(null);
  const failed = (error: unknown) => setTrouble(faultOf(error));

  function act(call: Promise<unknown>, text: string, undo?: () => Promise<unknown>) {
    setTrouble(null);
    setQuestion(null);
    call.then(() => {
      const onUndo = undo && (() => void undo().then(reload, failed));
      setToast({ id: Date.now(), text, ...(onUndo && { onUndo }) });
      reload();
    }, failed);
  }

  async function allInTrash(): Promise<readonly ShelvedSession[]> {
    let page = await library.list({ show: 'trash' });
    const sessions = [...page.sessions];
    while (page.next) {
      page = await library.list({ show: 'trash', after: page.next });
      sessions.push(...page.sessions);
    }
    return sessions;
  }

  return {
    question,
    toast,
    trouble,
    closeToast: () => setToast(null),
    leaveQuestion: () => setQuestion(null),
    archive(session) {
      const { id: sessionId, title, keptIn } = session;
      const isArchived = keptIn !== 'archive';
      act(
        library.archive({ sessionId, isArchived }),
        isArchived ? `“${title}” archived` : `“${title}” is back on the shelf`,
        () => library.archive({ sessionId, isArchived: !isArchived }),
      );
    },
    trash(session, evenInUse = false) {
      const { id: sessionId, title } = session;
      outcomeOf(library.trash({ sessionId, evenInUse })).then((outcome) => {
        if (!outcome.ok) return setQuestion({ kind: 'in-use', session });
        act(Promise.resolve(), `“${title}” is in the trash`, () => library.restore({ sessionId }));
      }, failed);
    },
    restore({ id: sessionId, title }) {
      act(library.restore({ sessionId }), `“${title}” restored`, () =>
        library.trash({ sessionId, evenInUse: true }),
      );
    },
    askTags: (session) => setQuestion({ kind: 'tags', session }),
    tag({ id: sessionId, title, tags: before }, tags) {
      const add = tags.filter((tag) => !before.includes(tag));
      const remove = before.filter((tag) => !tags.includes(tag));
      if (add.length + remove.length === 0) return setQuestion(null);
      act(library.tag({ sessionId, add, remove }), `Tags of “${title}” changed`, () =>
        library.tag({ sessionId, add: remove, remove: add }),
      );
    },
    askPurge(session) {
      const asked = session ? Promise.resolve([session]) : allInTrash();
      asked.then((sessions) => {
        if (sessions.length > 0) setQuestion({ kind: 'purge', sessions });
      }, failed);
    },
    purge(sessions) {
      const count = sessions.length;
      act(
        library.purge({ sessionIds: sessions.map(({ id }) => id) }),
        count === 1 ? `“${sessions[0]?.title}” deleted` : `${count} sessions deleted`,
      );
    },
    template({ id: sessionId }) {
      library
        .template({ sessionId })
        .then((made) => go({ screen: 'setup', sessionId: made.sessionId }), failed);
    },
  };
}
