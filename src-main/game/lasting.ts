/** What goes on in the room beyond the move that brought it about. */
import type { Move, SessionState } from './state.ts';
import { standingMoves } from './scoring.ts';

/** Moves with an effect that nobody has stopped, oldest first. */
export function inForce(state: SessionState): Move[] {
  return standingMoves(state).filter(
    ({ adjudication }) => adjudication?.lasting && !adjudication.stopped,
  );
}

/** The moves of one project, by when they happened; none for a name nobody gave. */
export function movesOfProject(state: SessionState, project: string): Move[] {
  const wanted = project.toLowerCase();
  return standingMoves(state).filter(
    ({ adjudication }) => adjudication?.stage?.project?.toLowerCase() === wanted,
  );
}

/** Every project there is, under the name it was first given. */
export function projectsOf(state: SessionState): string[] {
  const names = new Map<string, string>();
  for (const { adjudication } of standingMoves(state)) {
    const name = adjudication?.stage?.project;
    if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}
