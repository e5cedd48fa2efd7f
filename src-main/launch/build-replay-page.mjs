import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { build } from 'vite';

/** Where a session is put into the page; see `writeReplayFile`. */
const place = '<!--session-->';
const quiet = new Set(['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']);

/**
 * The page of a replay file, all of it in one: script, styles and fonts, and a policy under which
 * it reaches nothing and runs nothing else.
 */
export async function buildReplayPage(root) {
  const { output } = await build({
    configFile: false,
    root: join(root, 'src-renderer'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [optimizeLocales.vite({ locales: ['en-US'] })],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      minify: true,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: join(root, 'src-renderer/replay-file.tsx'),
        output: { format: 'iife' },
        // Which side of a server something runs on is nothing to a page, nor is the builder's time.
        onLog(level, log, tell) {
          if (!quiet.has(log.code)) tell(level, log);
        },
      },
    },
  });
  const files = output.map((file) => [file.fileName, file.code ?? String(file.source)]);
  const all = (extension) =>
    files.flatMap(([name, text]) => (name.endsWith(extension) ? [text] : [])).join('\n');
  const page = readFileSync(join(root, 'src-renderer/replay-file.html'), 'utf8');
  const outFile = join(root, 'out/replay-file/replay.html');
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, filled(page, inScript(all('.js')), all('.css').trim()));
}

/** Nothing in a script may read as its end. */
function inScript(code) {
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');
}

/** Fonts for letters that few sessions hold; see `lettersIn`. */
const further = /@font-face\{[^}]*?unicode-range:U\+(?:100|0100)-[^}]*\}/gi;

function filled(page, script, styles) {
  if (styles.includes('</style')) throw new Error('The styles would end before their end.');
  const style = styles.replace(further, '');
  const letters = (styles.match(further) ?? []).join('');
  if (letters === '') throw new Error('The fonts for further letters are not found.');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}' '${hashOf(letters)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    policy,
    style: `<style>${style}</style><style id="letters">${letters}</style>`,
    script: `<script>${script}</script>`,
  };
  const whole = page.replace(/<!--(policy|style|script)-->/g, (_, name) => parts[name]);
  if (!whole.includes(place)) throw new Error('The page has no place for a session.');
  return whole;
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
