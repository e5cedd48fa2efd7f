import type { ComponentType } from 'react';
import { ImperativesDrawer } from './assessment/imperatives-drawer.tsx';
import { OutcomeDrawer } from './assessment/outcome-drawer.tsx';
import { BookmarksDrawer } from './bookmarks/bookmarks-drawer.tsx';
import { DayDrawer } from './day/day-drawer.tsx';
import { DealsDrawer } from './deals/deals-drawer.tsx';
import { ProposalDrawer } from './deals/proposal-drawer.tsx';
import { EvidenceDrawer } from './evidence/evidence-drawer.tsx';
import { HistoryDrawer } from './history/history-drawer.tsx';
import { ImportDrawer } from './injects/import-drawer.tsx';
import { ImproviseDrawer } from './injects/improvise-drawer.tsx';
import { DeferDrawer, InjectsDrawer } from './injects/injects-drawer.tsx';
import { NotesDrawer } from './notes/notes-drawer.tsx';
import { PhotosDrawer } from './photos/photos-drawer.tsx';
import { ReconcileDrawer } from './reconcile/reconcile-drawer.tsx';
import { PassDrawer } from './scoring/pass-drawer.tsx';
import { RevealRoundDrawer } from './scoring/reveal-round-drawer.tsx';
import { StandingDrawer } from './standing/standing-drawer.tsx';

/** What can take the inspector's column. Each brings its own head, by the `Drawer` part. */
export const drawers = {
  day: DayDrawer,
  history: HistoryDrawer,
  injects: InjectsDrawer,
  deferInject: DeferDrawer,
  improvise: ImproviseDrawer,
  deals: DealsDrawer,
  proposal: ProposalDrawer,
  notes: NotesDrawer,
  bookmarks: BookmarksDrawer,
  photos: PhotosDrawer,
  pass: PassDrawer,
  revealRound: RevealRoundDrawer,
  reconcile: ReconcileDrawer,
  importInjects: ImportDrawer,
  standing: StandingDrawer,
  evidence: EvidenceDrawer,
  imperatives: ImperativesDrawer,
  outcome: OutcomeDrawer,
} as const satisfies Record<string, ComponentType>;

export type DrawerName = keyof typeof drawers;
