/** Every key that does something, said once: the map shows it and the tests press it. */

export interface MappedKey {
  /** As on a key cap, with Ctrl for Cmd. Several do the same. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Does nothing in a replay file, where there is nobody but a reader. */
  readonly isControls?: true;
}

export interface KeyGroup {
  readonly title: string;
  /** Where the keys work. */
  readonly where:
    'session' | 'log' | 'composer' | 'find' | 'seats' | 'replay' | 'library' | 'compare';
  readonly keys: readonly MappedKey[];
}

export const keyMap: readonly KeyGroup[] = [
  {
    title: 'Anywhere in a session',
    where: 'session',
    keys: [
      { keys: ['Ctrl K'], does: 'Commands' },
      { keys: ['Ctrl 1'], does: 'Setup' },
      { keys: ['Ctrl 2'], does: 'Run' },
      { keys: ['Ctrl 3'], does: 'Replay' },
      { keys: ['Ctrl 4'], does: 'Report' },
      { keys: ['F6'], does: 'Next pane' },
      { keys: ['Shift F6'], does: 'Previous pane' },
      { keys: ['Ctrl Shift L'], does: 'Paper or room theme' },
      { keys: ['F1'], does: 'This map' },
    ],
  },
  {
    title: 'Log',
    where: 'log',
    keys: [
      { keys: ['J', '↓'], does: 'Next move' },
      { keys: ['K', '↑'], does: 'Previous move' },
      { keys: ['End'], does: 'Newest' },
      { keys: ['Ctrl F'], does: 'Find' },
      { keys: ['Ctrl Shift F'], does: 'Filter' },
      { keys: ['C'], does: 'Clear the filter' },
      { keys: ['/'], does: 'To the composer' },
      { keys: ['Enter'], does: 'Into the inspector' },
      { keys: ['E'], does: 'Edit' },
      { keys: ['W'], does: 'Withdraw' },
      { keys: ['G'], does: 'Arguments' },
      { keys: ['F'], does: 'Argument for' },
      { keys: ['A'], does: 'Argument against' },
      { keys: ['D'], does: 'Adjudicate' },
      { keys: ['S'], does: 'Score' },
      { keys: ['R'], does: 'Reveal, then reconcile' },
      { keys: ['Shift S'], does: 'Pass the laptop to the evaluators' },
      { keys: ['Shift R'], does: 'Reveal the round' },
      { keys: ['H'], does: 'History' },
      { keys: ['V'], does: 'Where it stands' },
      { keys: ['Shift V'], does: 'Evidence for the move' },
      { keys: ['P'], does: 'Disclose' },
      { keys: ['I'], does: 'Injects' },
      { keys: ['Ctrl J'], does: 'Release the due inject' },
      { keys: ['Ctrl Shift J'], does: 'Improvise an inject' },
      { keys: ['O'], does: 'Propose a deal' },
      { keys: ['T'], does: 'Take a note' },
      { keys: ['B'], does: 'Bookmark' },
      { keys: ['Shift B'], does: 'Bookmarks' },
      { keys: ['Shift P'], does: 'Photos' },
      { keys: ['L'], does: 'Finish the next move' },
      { keys: ['Alt ↑'], does: 'Put before the move above' },
      { keys: ['Alt ↓'], does: 'Put after the move below' },
      { keys: ['Space'], does: 'Pause or resume the clock' },
      { keys: ['+'], does: 'Add a minute' },
      { keys: ['Ctrl →'], does: 'Next phase' },
      { keys: ['Ctrl Z'], does: 'Undo' },
      { keys: ['Ctrl Y'], does: 'Redo' },
    ],
  },
  {
    title: 'Composer',
    where: 'composer',
    keys: [
      { keys: ['Alt 1'], does: 'First seat, Alt 2 the second, and so on' },
      { keys: ['Ctrl Enter'], does: 'Log the move' },
      { keys: ['Ctrl D'], does: 'Log it, finish later' },
    ],
  },
  {
    title: 'Find in the log',
    where: 'find',
    keys: [
      { keys: ['Enter', '↓'], does: 'Next match' },
      { keys: ['Shift Enter', '↑'], does: 'Previous match' },
      { keys: ['Esc'], does: 'Leave' },
    ],
  },
  {
    title: 'Setup, with a person',
    where: 'seats',
    keys: [
      { keys: ['1'], does: 'To the first seat, 2 the second, and so on' },
      { keys: ['0'], does: 'Control' },
      { keys: ['O'], does: 'Observer' },
      { keys: ['E'], does: 'Evaluator' },
      { keys: ['L'], does: 'Make lead' },
      { keys: ['Ctrl P'], does: 'Print all, with anybody or nobody' },
    ],
  },
  {
    title: 'Replay',
    where: 'replay',
    keys: [
      { keys: ['Space'], does: 'Play, stop' },
      { keys: ['←'], does: 'Move before' },
      { keys: ['→'], does: 'Move after' },
      { keys: ['Shift ←'], does: 'Round before' },
      { keys: ['Shift →'], does: 'Round after' },
      { keys: [','], does: 'Event before' },
      { keys: ['.'], does: 'Event after' },
      { keys: ['Shift I'], does: 'Inject before' },
      { keys: ['I'], does: 'Inject after' },
      { keys: ['S'], does: 'Largest swing, then the next largest' },
      { keys: ['B'], does: 'Bookmark', isControls: true },
      { keys: ['['], does: 'Bookmark before' },
      { keys: [']'], does: 'Bookmark after' },
      { keys: ['0'], does: 'See all' },
      { keys: ['P'], does: 'See as the public' },
      { keys: ['1'], does: 'See as the first seat, 2 the second, and so on' },
      { keys: ['V'], does: 'Evidence' },
      { keys: ['M'], does: 'Mark what was hidden' },
      { keys: ['F'], does: 'Fork from here', isControls: true },
      { keys: ['Shift P'], does: 'Present on the projector, end', isControls: true },
      { keys: ['Ctrl E'], does: 'Save replay file', isControls: true },
    ],
  },
  {
    title: 'Library',
    where: 'library',
    keys: [
      { keys: ['Ctrl O'], does: 'Import' },
      { keys: ['J', '↓'], does: 'Next session' },
      { keys: ['K', '↑'], does: 'Previous session' },
      { keys: ['/'], does: 'Search' },
      { keys: ['R'], does: 'Replay' },
      { keys: ['P'], does: 'Report' },
      { keys: ['T'], does: 'Tags' },
      { keys: ['A'], does: 'Archive, or take out' },
      { keys: ['S'], does: 'New session set up like it' },
      { keys: ['Delete'], does: 'Put in the trash; there, delete for good' },
      { keys: ['N'], does: 'New session' },
      { keys: ['X'], does: 'Mark the session' },
      { keys: ['C'], does: 'Compare what is marked' },
    ],
  },
  {
    title: 'Compare',
    where: 'compare',
    keys: [
      { keys: ['↓'], does: 'Next move, or pair of moves' },
      { keys: ['↑'], does: 'The one before' },
      { keys: ['←'], does: 'The move of A, or of the session before' },
      { keys: ['→'], does: 'The move of B, or of the next session' },
      { keys: ['S'], does: 'Swap A and B' },
      { keys: ['O'], does: 'Choose others' },
      { keys: ['Esc'], does: 'To the library' },
    ],
  },
];
