// What reaches a page is escaped, once, whatever it is.
import { describe, expect, it } from 'vitest';
import { html } from '../../src/views/html.js';

describe('html', () => {
  it.each([
    ['text', '<党费>&"', '<i>&lt;党费&gt;&amp;&quot;</i>'],
    ['a number', 12, '<i>12</i>'],
    ['nothing', null, '<i></i>'],
    ['a list of texts', ['<', '甲'], '<i>&lt;甲</i>'],
    ['markup made by the same tag', html`<b>${'a<b'}</b>`, '<i><b>a&lt;b</b></i>'],
  ])('puts %s into a template', (_, value, expected) => {
    expect(html`<i>${value}</i>`.markup).toBe(expected);
  });

  it('keeps a value inside an attribute it cannot leave', () => {
    expect(html`<a title="${'" onclick="x'}">`.markup).toBe('<a title="&quot; onclick=&quot;x">');
  });
});
