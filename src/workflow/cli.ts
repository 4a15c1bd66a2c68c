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
  if (first === '--version') {
    process.stdout.write(`${libraryVersion()}\n`);
    return exitCodes.well;
  }
  if (first === undefined || helpWords.includes(first)) return help(rest, first === undefined);
  const wantsHelp = rest.includes('--help') || rest.includes('-h');
  const second = Object.hasOwn(twoWords, first) ? secondWord(first, rest, wantsHelp) : '';
  const command = `${first} ${second}`.trim();
  if (!Object.hasOwn(commands, command)) throw unknownCommand(command);
  return wantsHelp ? help([command], false) : start(command, rest);
}

/** Commands of two words, and the second one whose page is shown where it is left out. */
const twoWords: Readonly<Record<string, string>> = { codebook: 'check', background: 'build' };

/** The second word of the command's name; the first alone, asked for help, shows the page of its most used one. */
function secondWord(first: string, rest: string[], wantsHelp: boolean): string {
  return wantsHelp && rest[0]?.startsWith('-') === true ? twoWords[first]! : (rest.shift() ?? '');
}

const helpWords: readonly string[] = ['--help', '-h', 'help'];

/** The page of the command named by the words, or the overview. */
function help(words: readonly string[], unasked: boolean): ExitCode {
  const command = words.join(' ');
  const page = Object.hasOwn(commands, command) ? commandHelp(command) : overviewHelp(libraryVersion());
  process.stdout.write(page);
  return unasked ? exitCodes.usage : exitCodes.well;
}

async function start(command: string, args: readonly string[]): Promise<ExitCode> {
  switch (command) {
    case 'annotate':
      return (await import('./annotate-command.js')).annotateCommand(args);
    case 'score':
      return (await import('./score-command.js')).scoreCommand(args);
    case 'manifest':
      return (await import('./manifest-command.js')).manifestCommand(args);
    case 'background build':
      return (await import('./background-command.js')).backgroundCommand(args);
    case 'discover':
      return (await import('./discover-command.js')).discoverCommand(args);
    case 'codebook learn':
      return (await import('./codebook-learn-command.js')).codebookLearnCommand(args);
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

/** A reader that closed the pipe (`| head`) has what it wanted: that is no fault. A full disk is one. */
function endWhenOutputCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.well);
    const reason = `标准输出写入失败：${error.message} · cannot write to standard output: ${error.message}`;
    process.exit(report(new ShuzhiError('OUTPUT_FAILED', reason, { cause: error })));
  });
  // Nobody is left to read warnings; the results matter more.
  process.stderr.on('error', () => {});
}

const usageCodes: readonly string[] = [
  'OPTION_UNKNOWN',
  'OPTION_INVALID',
  'INPUT_MISSING',
  'INPUT_EMPTY',
  'OUTPUT_NOT_OURS',
  'OVERRIDES_INVALID',
  'DICTIONARY_INVALID',
  'CATEGORY_UNKNOWN',
  'MANIFEST_INVALID',
  'CSV_INVALID',
  'DECODE_INVALID',
  'CORPUS_TOO_SMALL',
  'PACKAGE_MISSING',
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

endWhenOutputCloses();
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = report(error);
  },
);
