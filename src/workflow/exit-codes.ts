// The exit codes of the command line.

/** 0 all well, 1 some inputs rejected, 2 usage, 3 own fault or disk. */
export const exitCodes = { well: 0, rejected: 1, usage: 2, fault: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
