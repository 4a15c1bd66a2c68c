// Runs the built command line as a user does: a process of its own, what it prints and its exit code.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command line; `npm run build` makes it. */
export const cli = fileURLToPath(new URL('../../dist/bundle/cli.js', import.meta.url));

/** What came of a run. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run differs from an ordinary one. */
export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `shuzhi ARGS…`. */
export function runCli(args: readonly string[], options: RunOptions = {}): Ran {
  const { input = '', cwd, env = {} } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}
