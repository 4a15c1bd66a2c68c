// The limits that keep one hostile or broken file from stopping a batch, in one place.

/** Default of the `maxBytes` option: 100 MB, a thousand times a long report. */
export const DEFAULT_MAX_BYTES = 100 * 1024 * 1024;

/** Text of one document, in UTF-16 code units; about 40 thick books. */
export const MAX_TEXT_LENGTH = 20_000_000;

/** Entries of a .docx archive: real ones have 10 to 300. */
export const MAX_ZIP_ENTRIES = 2_000;

/** All parts of a .docx archive, unpacked. */
export const MAX_INFLATED_BYTES = 64 * 1024 * 1024;

/** Unpacked ÷ packed size of one part, judged once it unpacks to more than 1 MB. */
export const MAX_INFLATION = 200;
export const INFLATION_JUDGED_FROM = 1024 * 1024;

/** Elements of one XML part and how deep they nest: the parser's cost grows with both. */
export const MAX_XML_ELEMENTS = 500_000;
export const MAX_XML_DEPTH = 256;

/** Paragraphs of a .docx: a long report has 500. Reading this many takes seconds; a million of them would hang the reader. */
export const MAX_PARAGRAPHS = 20_000;

/** Pages of a .pdf. */
export const MAX_PDF_PAGES = 2_000;
