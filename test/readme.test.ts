// The README's code runs: every ```js block is executed and its output compared with the ```text block that follows it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Stands for the reader's own folder: the sample lies in it, and what the examples write stays in it. */
const folder = join(root, 'build/readme');

/** A block of code with the output printed below it, if it shows one. */
interface Example {
  readonly line: number;
  readonly code: string;
  readonly output: string | null;
}

const examples = [...readme.matchAll(/```js\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g)].map(
  (match): Example => ({
    line: readme.slice(0, match.index).split('\n').length,
    code: match[1]!,
    output: match[2] ?? null,
  }),
);

/** Commands shown in ```sh blocks. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap((match) => match[1]!.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line.startsWith('npx shuzhi '));

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, 'corpora'), join(folder, 'corpora'), 'junction');
  symlinkSync(join(root, 'dictionaries'), join(folder, 'dictionaries'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README', () => {
  it('shows at least the three uses: a notebook, the batch of a year, the matrix', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  it.each(examples)('tells the truth in the example of line $line', ({ line, code, output }) => {
    const file = join(folder, `line-${line}.mjs`);
    // Inside the package its own name resolves to what was built, as it does for those who install it.
    writeFileSync(file, code);
    const printed = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
    if (output !== null) expect(printed.trimEnd()).toBe(output.trimEnd());
  });

  it.each(commands)('%s runs', (command) => {
    const args = command.split(' ').slice(2);
    const redirect = args.indexOf('>');
    const kept = redirect < 0 ? args : args.slice(0, redirect);
    const printed = execFileSync(process.execPath, [join(root, 'dist/bundle/cli.js'), ...kept], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(printed.length).toBeGreaterThan(0);
  });
});
