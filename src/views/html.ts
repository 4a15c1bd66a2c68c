// HTML that escapes what is put into it: the one door through which text reaches a page.
import { escapeHtml } from '../base/escape-html.js';

/** Markup that needs no further escaping; made by {@link html} only. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What can be put into a template: text and numbers are escaped, markup stays, lists are joined, null is nothing. */
export type HtmlValue = string | number | null | Html | readonly HtmlValue[];

/**
 * A template tag: every value is escaped unless it is markup already.
 * @example
 * html`<td>${'<党费>'}</td>`.markup // '<td>&lt;党费&gt;</td>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = parts[0]!;
  values.forEach((value, index) => {
    markup += render(value) + parts[index + 1]!;
  });
  return new Html(markup);
}

function render(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}
