// report.html: one self-contained page without script or network, everything in it escaped through one door.
import { nodeCrypto } from '../base/node-modules.js';
import { type Html, html } from './html.js';
import { pageSections } from './page-sections.js';
import { pageStyle } from './page-style.js';
import type { ReportPageInput } from './report-page-input.js';

/** The sentence that stands first in every result: what the tool is for and what not. */
export const PURPOSE = '描述文本，不评价工作，不评价个人；不作为考核、任用、问责依据。';

/** Renders the page. Returns a complete HTML document as text. */
export function reportPage(input: ReportPageInput): string {
  const parts = pageSections(input).filter(([, , body]) => body !== null);
  const navigation = parts.map(([id, title]) => html`<a href="#${id}">${title}</a>`);
  const body = html`<p class="purpose">${PURPOSE}</p>
<h1>述职文本分析报告</h1>
<nav>${navigation}</nav>
${parts.map(([id, title, part]) => html`<section id="${id}"><h2>${title}</h2>${part}</section>`)}`;
  return pageShell('述职文本分析报告', body);
}

/** A complete document around a body: style inside, nothing loaded, nothing run. */
export function pageShell(title: string, body: Html): string {
  const hash = nodeCrypto().createHash('sha256').update(pageStyle).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${html`${title}`.markup}</title>
<style>${pageStyle}</style></head>
<body>${body.markup}</body></html>
`;
}
