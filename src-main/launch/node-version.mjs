/** What the parts of Tabletop need, the reader of its library above all: [major, minor]. */
const needed = [22, 12];

/** What to tell a person whose Node.js is too old; `null` when it is not. */
export function complaintAbout(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return null;
  return (
    `Tabletop needs Node.js ${needed.join('.')} or newer, and this is ${version}. ` +
    'Start it by `npm start`, `npm run dev` or `npm run tabletop`: these bring their own.'
  );
}

/** Ends here when this Node.js is too old: the library's reader would crash it without a word. */
export function requireNode() {
  const complaint = complaintAbout(process.versions.node);
  if (complaint === null) return;
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
}
