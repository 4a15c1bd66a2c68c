// Packs the project, installs the tarball in an empty folder and loads it by import, by require and under old type resolution.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'shuzhi-package-'));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
let failed = 0;
let passed = 0;

function check(name, action) {
  try {
    action();
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

const SENTENCE = '存在的主要问题：部分党支部党费收缴记录不规范。';

check('publint finds nothing to complain of', () => run('npx', ['publint', '--strict'], root));
check('attw finds the types in every resolution', () =>
  run('npx', ['attw', '--pack', '.', '--ignore-rules', 'cjs-resolves-to-esm'], root),
);
check('the tarball installs in an empty folder', () => {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true}');
  run('npm', [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `./${tarball}`,
    'typescript@5.0.4',
    '@types/node@20.19.25',
  ]);
});
check('it loads by import and finds a problem', () => {
  const code = `import('shuzhi').then((m) => { const a = m.analyzer()({ id: 'a', text: ${JSON.stringify(SENTENCE)} }); if (a.problems.length !== 1) process.exit(1) })`;
  run('node', ['-e', code]);
});
check('it loads by require and finds a problem', () => {
  const code = `const m = require('shuzhi'); const a = m.analyzer()({ id: 'a', text: ${JSON.stringify(SENTENCE)} }); if (a.problems.length !== 1) process.exit(1)`;
  run('node', ['-e', code]);
});
check('its types resolve the old way', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    "import { analyzer, type Analysis } from 'shuzhi';\nexport const a: Analysis = analyzer()({ id: 'a', text: '' });\n",
  );
  run('npx', [
    'tsc',
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'commonjs',
    '--moduleResolution',
    'node',
    'use.ts',
  ]);
});
check('its command runs', () => {
  if (
    !run('npx', ['shuzhi', '--version'])
      .trim()
      .match(/^\d+\.\d+\.\d+$/)
  )
    throw new Error('no version');
});

rmSync(folder, { recursive: true, force: true });
console.log(`package: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
