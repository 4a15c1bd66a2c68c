// Joins the compiled modules to a few files (run by `npm run build`): loading 170 small ones costs a quarter of a second at every start.
import { build } from 'rolldown';

/** Each entry is joined on its own, so that what it needs at once stands in one file and the rest waits until it is called. */
const entries = {
  index: 'dist/index.js',
  cli: 'dist/workflow/cli.js',
  'analysis-worker': 'dist/workflow/analysis-worker.js',
};

let first = true;
for (const [name, file] of Object.entries(entries)) {
  await build({
    input: { [name]: file },
    platform: 'node',
    logLevel: 'warn',
    // Packages stay outside: each is loaded from its own folder when first used.
    external: [/^node:/, /^[^./]/],
    output: {
      dir: 'dist/bundle',
      cleanDir: first,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: `${name}-[name]-[hash].js`,
      // White space, comments and names inside functions go: less to parse at every start. Names of functions stay, so that errors say where they come from.
      minify: { compress: false, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
    },
  });
  first = false;
}
