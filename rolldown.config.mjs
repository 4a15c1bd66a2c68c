// Joins the compiled modules to a few files (run by `npm run build`): loading 170 small ones costs a quarter of a second at every start.
import { build } from 'rolldown';

await build({
  input: {
    index: 'dist/index.js',
    cli: 'dist/workflow/cli.js',
    'analysis-worker': 'dist/workflow/analysis-worker.js',
  },
  platform: 'node',
  logLevel: 'warn',
  // Packages stay outside: each is loaded from its own folder when first used.
  external: [/^node:/, /^[^./]/],
  output: {
    dir: 'dist/bundle',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // White space and comments go, names stay: less to parse at every start, and errors still say where they come from.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
