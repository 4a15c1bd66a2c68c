// Printing to the standard streams: results with back-pressure, warnings made safe for a terminal.
import { once } from 'node:events';
import { printable } from './progress.js';

/** Writes one line to standard output and waits while the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error, control characters made visible. */
export function warn(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
