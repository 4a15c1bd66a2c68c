#!/usr/bin/env node
// The command `shuzhi`: picks the command, prints errors in one form, sets the exit code.
import { ShuzhiError } from '../base/errors.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { commandHelp, commands, overviewHelp } from './help.js';
import { libraryVersion } from './library-version.js';
import { printable } from './progress.js';

/** Runs one command and resolves to its exit code. Commands are loaded when called, so that `--help` is instant. */
async function run(args: readonly string[]): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(overviewHelp(libraryVersion()));
    return first === undefined ? exitCodes.usage : exitCodes.well;
  }
  if (first === '--version') {
    process.stdout.write(`${libraryVersion()}\n`);
    return exitCodes.well;
  }
  const command = first === 'codebook' ? `codebook ${rest.shift() ?? ''}`.trim() : first;
  if (!Object.hasOwn(commands, command)) throw unknownCommand(command);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(commandHelp(command));
    return exitCodes.well;
  }
  return start(command, rest);
}

async function start(command: string, args: readonly string[]): Promise<ExitCode> {
  switch (command) {
    case 'annotate':
      return (await import('./annotate-command.js')).annotateCommand(args);
    case 'score':
      return (await import('./score-command.js')).scoreCommand(args);
    case 'manifest':
      return (await import('./manifest-command.js')).manifestCommand(args);
    default:
      return (await import('./codebook-command.js')).codebookCheckCommand(args);
  }
}

function unknownCommand(command: string): ShuzhiError {
  const known = Object.keys(commands).join(', ');
  return new ShuzhiError('OPTION_UNKNOWN', `没有命令“${command}” · no command "${command}"`, {
    hint: `可用 · known: ${known}`,
  });
}

/** A reader that closed the pipe (`| head`) has what it wanted: that is no fault. */
function endQuietlyWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.well);
    throw error;
  });
}

const usageCodes: readonly string[] = [
  'OPTION_UNKNOWN',
  'OPTION_INVALID',
  'INPUT_MISSING',
  'INPUT_EMPTY',
  'OUTPUT_NOT_OURS',
  'DICTIONARY_INVALID',
  'CATEGORY_UNKNOWN',
  'MANIFEST_INVALID',
];

function report(error: unknown): ExitCode {
  if (error instanceof ShuzhiError) {
    process.stderr.write(`${error.message.split('\n').map(printable).join('\n')}\n`);
    return usageCodes.includes(error.code) ? exitCodes.usage : exitCodes.fault;
  }
  process.stderr.write(
    `INTERNAL 程序自身错误 · a fault of this program\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return exitCodes.fault;
}

endQuietlyWhenPipeCloses();
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = report(error);
  },
);
