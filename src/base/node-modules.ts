// Modules of Node that take milliseconds to load and are seldom needed: fetched when first used instead of at every start.

/** Files; to import it makes everything it could give, streams too. */
export const nodeFiles = () => process.getBuiltinModule('node:fs');
/** Streams. */
export const nodeStreams = () => process.getBuiltinModule('node:stream');
/** Digests. */
export const nodeCrypto = () => process.getBuiltinModule('node:crypto');
/** Threads. */
export const nodeWorkers = () => process.getBuiltinModule('node:worker_threads');
/** Compression. */
export const nodeZlib = () => process.getBuiltinModule('node:zlib');
