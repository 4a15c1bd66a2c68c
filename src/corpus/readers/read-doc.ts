// Reads a .doc (Word 97 to 2003, and .wps files of the same make): one line a paragraph.
import { ShuzhiError } from '../../base/errors.js';
import { broken } from '../read-outcome.js';
import { findOleStream, isCutOff, readWordHeader } from './ole-streams.js';
import { tidyLines } from './tidy-lines.js';
import { extractDoc } from './word-extractor.js';

/** First version of the format (`nFib`) that the reader knows: Word 97. */
const WORD_97 = 193;

/**
 * The text of a .doc. Automatic list numbers are not stored as text in this format and are missing from it.
 * @throws ShuzhiError INPUT_PROTECTED, INPUT_UNSUPPORTED (a workbook, Word 95 …), INPUT_BROKEN
 */
export async function readDoc(bytes: Uint8Array): Promise<string> {
  if (isCutOff(bytes)) throw broken('the file is cut off: copied or downloaded in part? 文件不完整');
  if (findOleStream(bytes, 'EncryptedPackage') >= 0) throw isProtected();
  const header = readWordHeader(bytes);
  if (header === null) throw noWord(bytes);
  if (header.encrypted) throw isProtected();
  if (header.version < WORD_97) throw unsupported('Word 95 或更早 · Word 95 or earlier');
  try {
    return tidyLines(await extractDoc(bytes));
  } catch (error) {
    throw broken(error);
  }
}

function noWord(bytes: Uint8Array): ShuzhiError {
  if (findOleStream(bytes, 'Workbook') >= 0 || findOleStream(bytes, 'Book') >= 0) {
    return unsupported('Excel 工作簿 · Excel workbook');
  }
  if (findOleStream(bytes, 'PowerPoint Document') >= 0) {
    return unsupported('PowerPoint 演示文稿 · PowerPoint presentation');
  }
  if (findOleStream(bytes, 'WordDocument') >= 0) return broken('the head of the text is missing 正文缺失');
  // Sectors are whole: a part of one may be what is left of the directory.
  if (bytes.length % 512 !== 0) return broken('the file is cut off 文件不完整');
  return unsupported('OLE 文件，其中没有 Word 文档 · an OLE file without a Word document');
}

function unsupported(found: string): ShuzhiError {
  return new ShuzhiError('INPUT_UNSUPPORTED', `不支持的文件类型：${found} · is not read`, {
    hint: '请用 Word 或 WPS 另存为 .docx · save as .docx in Word or WPS',
  });
}

function isProtected(): ShuzhiError {
  return new ShuzhiError('INPUT_PROTECTED', '文件有打开密码 · a password is needed to open the file', {
    hint: '请取消密码后另存 · save it without a password',
  });
}
