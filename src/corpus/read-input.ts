// Reads one input: a document gives one outcome, a table one for each row.
import { decodeText } from '../base/decode-text.js';
import { sha256 } from '../base/sha256.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import { assertChinese } from './assert-chinese.js';
import { extractText } from './extract-text.js';
import type { Input } from './input.js';
import { metadataOf } from './name-metadata.js';
import { organizationFinder } from './organization-in-name.js';
import { readBytes } from './read-bytes.js';
import type { CheckedReadOptions } from './read-options.js';
import { type ReadOutcome, rejection } from './read-outcome.js';
import { readReportTable } from './read-report-table.js';

/** Gives the outcomes of an input: one of a document, one of each row of a table. */
export type InputReader = (input: Input) => AsyncGenerator<ReadOutcome>;

/** Makes the function that reads inputs. What is wrong with a file comes out as a rejection, never as a throw. */
export function inputReader(options: CheckedReadOptions): InputReader {
  const organizationIn = organizationFinder(defaultCodebook().tables['organization-words']);
  return async function* read(input) {
    try {
      if (input.input === 'table') yield* readTable(input, options);
      else yield await readDocument(input, options, organizationIn);
    } catch (error) {
      yield rejection(input.file, error);
    }
  };
}

async function readDocument(
  input: Input,
  options: CheckedReadOptions,
  organizationIn: (name: string) => string | undefined,
): Promise<ReadOutcome> {
  const bytes = await readBytes(input.path, options.maxBytes);
  const { text, encoding, notices } = await extractText(bytes, input.file, options.encoding);
  assertChinese(text);
  const stated = { fields: input.stated, from: 'manifest' } as const;
  const metadata = metadataOf(input.file, input.root, stated, organizationIn);
  const report = Object.freeze({ id: input.id, text, file: input.file, ...metadata });
  return { outcome: 'ok', report, notices, sha256: sha256(bytes), encoding };
}

async function* readTable(input: Input, options: CheckedReadOptions): AsyncGenerator<ReadOutcome> {
  const bytes = await readBytes(input.path, options.maxBytes);
  const { text, encoding, notices } = decodeText(bytes, { file: input.file, encoding: options.encoding });
  const digest = sha256(bytes);
  for await (const row of readReportTable(text, input.file, options)) {
    if ('outcome' in row) {
      yield row;
      continue;
    }
    const metadata = metadataOf(input.file, input.root, { fields: row.fields, from: 'given' }, null);
    const report = Object.freeze({
      id: `${input.id}#${row.id}`,
      text: row.text,
      file: `${input.file}#${row.id}`,
      ...metadata,
    });
    yield { outcome: 'ok', report, notices, sha256: digest, encoding };
  }
}
