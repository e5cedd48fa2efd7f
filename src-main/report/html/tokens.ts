/** The paper theme, for a screen and for paper. */
export const themeTokens: Readonly<Record<string, string>> = {
  paper: '#f6f7f4',
  sheet: '#fff',
  rail: '#eceee9',
  desk: '#d9dcd6',
  ink: '#15181b',
  ink2: '#43484d',
  ink3: '#5c6267',
  edge: '#7c8286',
  line2: '#b4b8b1',
  line: '#d4d7d0',
  hatch: '#9da29c',
  focus: '#3a30c4',
  ben: '#00766a',
  fea: '#63401f',
  surface: 'var(--sheet)',
  'tone-vermilion-fill': '#c2430a',
  'tone-vermilion-edge': '#a23505',
  'tone-mauve-fill': '#c67db9',
  'tone-mauve-edge': '#86397b',
  'tone-blue-fill': '#0b5c9e',
  'tone-blue-edge': '#0b5c9e',
  'tone-amber-fill': '#e6a012',
  'tone-amber-edge': '#7a5300',
  'tone-green-fill': '#1f5c12',
  'tone-green-edge': '#1f5c12',
  'tone-slate-fill': '#4a525c',
  'tone-slate-edge': '#4a525c',
  sans: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
};

export const tokensCss = `:root { color-scheme: light; ${Object.entries(themeTokens)
  .map(([name, value]) => `--${name}: ${value};`)
  .join(' ')} }`;
