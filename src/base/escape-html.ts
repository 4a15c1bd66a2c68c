// The one door through which text from files enters HTML: escaped, without controls, direction marks made visible.
import { bidiMark, isBidiControl } from './control-characters.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What has to be changed: markup, controls but TAB and line ends, bidirectional controls, lone surrogates, non-characters. */
const UNSAFE =
  /[&<>"'\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu;

/**
 * Escapes a text for element content and quoted attribute values. Control characters vanish, bidirectional
 * controls become visible marks (`⟦RLO⟧`), lone surrogates become U+FFFD.
 * @example
 * escapeHtml('<b>“四个意识”</b>') // '&lt;b&gt;“四个意识”&lt;/b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (found) => {
    const entity = ENTITIES[found];
    if (entity !== undefined) return entity;
    const code = found.charCodeAt(0);
    if (isBidiControl(code)) return bidiMark(code);
    return code >= 0xd800 ? '\uFFFD' : '';
  });
}
