// @ts-check
/// <reference lib="deno.ns" />
/**
 * Bundles the pages: `deno run server/ops/bundle.js OUT ENTRY…`, called by bundles.py beside it.
 *
 * The pages speak websocket only, but the library brings its other ways along: a tenth of a staff page.
 * They are replaced by nothing here, because no option of the library leaves them out. Markup stands in templates,
 * whose indentation no minifier may touch: it is taken away before, and means nothing to anybody.
 */
import { build } from 'esbuild';

const [outdir, ...entryPoints] = Deno.args;

const NEVER_USED = /engine\.io-client[\\/].*[\\/]transports[\\/](polling|webtransport)[\w-]*\.js$/;
const OUR_OWN = /[\\/](display|kiosk)[\\/].*\.js$/;
const NOTHING = ['BaseXHR', 'Fetch', 'Polling', 'Request', 'WT', 'XHR']
  .map((name) => `export class ${name} {}`).join('\n');
// Nor is anything but text ever sent: the server refuses it.
const BINARY = /socket\.io-parser[\\/].*[\\/](is-)?binary\.js$/;
const NO_BINARY = ['isBinary', 'hasBinary', 'deconstructPacket', 'reconstructPacket']
  .map((name) => `export const ${name} = () => false;`).join('\n');

/** @param {string} path */
async function flat(path) {
  return (await Deno.readTextFile(path)).replace(/\n\s+/g, '\n');
}

await build({
  entryPoints,
  outdir,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'], // what tablets in shops still run
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'file' },
  legalComments: 'none',
  logLevel: 'error',
  metafile: true,
  plugins: [{
    name: 'websocket and text only',
    setup: ({ onLoad }) => {
      onLoad({ filter: NEVER_USED }, () => ({ contents: NOTHING }));
      onLoad({ filter: BINARY }, () => ({ contents: NO_BINARY }));
    },
  }, {
    name: 'no indentation',
    setup: ({ onLoad }) =>
      onLoad(
        { filter: OUR_OWN },
        async ({ path }) =>
          path.includes('node_modules') ? undefined : { contents: await flat(path) },
      ),
  }],
}).then(({ metafile }) => Deno.writeTextFile(`${outdir}/meta.json`, JSON.stringify(metafile)));
Deno.exit(0); // esbuild's own process would keep this one
