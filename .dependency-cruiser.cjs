/** Who may import whom. One row a folder; no exceptions. */

const house = {
  // PURE
  'src-main/game': { folders: [], packages: ['immer', 'zod'] },
  'src-main/scenario': { folders: ['src-main/game'], packages: ['zod'] },
  'src-main/report': {
    folders: ['src-main/game', 'src-main/scenario'],
    packages: ['react', 'react-dom', 'd3-scale', 'd3-shape', 'papaparse', 'zod'],
  },
  // WIRE
  'src-main/contract': {
    folders: ['src-main/game', 'src-main/scenario'],
    packages: ['zod', '@orpc/contract', 'image-size'],
  },
  // DISK
  'src-main/store': {
    folders: ['src-main/game', 'src-main/scenario', 'src-main/contract', 'migrations'],
    packages: ['better-sqlite3', 'zod'],
    node: true,
  },
  // AUTHORITY
  'src-main/session': {
    folders: ['src-main/game', 'src-main/scenario', 'src-main/contract', 'src-main/store'],
    packages: ['zod', 'papaparse'],
    node: true,
  },
  // EDGE
  'src-main/hosting': {
    folders: [
      'src-main/game',
      'src-main/scenario',
      'src-main/contract',
      'src-main/session',
      'src-main/store',
      'src-main/report',
    ],
    packages: [
      '@orpc/server',
      '@orpc/contract',
      'ws',
      'electron',
      'zod',
      'docx',
      'write-excel-file',
      'react',
      '@resvg/resvg-wasm',
      '@fontsource',
      '@fontsource-variable',
    ],
    node: true,
  },
  'src-main/cli': {
    folders: [
      'src-main/game',
      'src-main/scenario',
      'src-main/contract',
      'src-main/session',
      'src-main/store',
      'src-main/report',
      'src-main/hosting',
    ],
    packages: ['commander', 'zod'],
    node: true,
  },
  // DESKTOP
  'src-main/shell': { folders: [], packages: ['electron'], node: true },
  'src-main/launch': {
    folders: [],
    packages: ['vite', 'electron-vite', 'electron', '@react-aria/optimize-locales-plugin'],
    node: true,
  },
  // MIRROR
  'src-renderer/client': {
    folders: ['src-main/contract', 'src-main/game', 'src-main/scenario'],
    packages: ['react', '@orpc/client', '@orpc/contract', 'zod'],
  },
  'src-renderer/theme': { folders: [], packages: ['@fontsource-variable'] },
  'src-renderer/parts': {
    folders: [
      'src-renderer/client',
      'src-renderer/theme',
      'src-main/game',
      'src-main/scenario',
      'src-main/report/charts',
    ],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'lucide-react',
      '@tanstack/react-virtual',
    ],
  },
  'src-renderer/screens': {
    folders: [
      'src-renderer/client',
      'src-renderer/parts',
      'src-renderer/theme',
      'src-main/contract',
      'src-main/game',
      'src-main/scenario',
      'src-main/report',
    ],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'lucide-react',
      '@tanstack/react-virtual',
      'd3-scale',
      'papaparse',
      'read-excel-file',
      'write-excel-file',
      'zod',
    ],
  },
};

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const any = (names) => `(${names.map(escape).join('|')})`;

function rulesOf([folder, { folders, packages, node = false }]) {
  const from = { path: `^${escape(folder)}/` };
  const name = folder.replace(/^src-/, '').replace('/', '-');
  const own = [folder, ...folders];
  return [
    {
      name: `${name}-folders`,
      severity: 'error',
      from,
      to: { path: '^(src-main|src-renderer|migrations|tests)/', pathNot: `^${any(own)}/` },
    },
    {
      name: `${name}-packages`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', pathNot: `node_modules/(@types/)?${any(packages)}/` },
    },
    ...(node
      ? []
      : [{ name: `${name}-no-node`, severity: 'error', from, to: { dependencyTypes: ['core'] } }]),
  ];
}

module.exports = {
  forbidden: [
    ...Object.entries(house).flatMap(rulesOf),
    {
      name: 'sqlite-in-one-file',
      severity: 'error',
      from: { path: '^src-main/', pathNot: '^src-main/store/database\\.ts$' },
      to: { path: 'node_modules/(@types/)?better-sqlite3/' },
    },
    {
      name: 'electron-at-the-edge',
      severity: 'error',
      from: {
        path: '^src-',
        pathNot: '^src-main/(main\\.ts|preload\\.ts|shell/|hosting/electron-port\\.ts|launch/)',
      },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'window-reaches-no-host',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: 'node_modules/(electron|ws|better-sqlite3)/|^node:', reachable: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.sql|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|tests)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
