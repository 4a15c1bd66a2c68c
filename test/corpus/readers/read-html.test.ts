// The text of pages as editors and content systems write them.
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../src/corpus/readers/html-entities.js';
import { readHtml } from '../../../src/corpus/readers/read-html.js';

describe('readHtml', () => {
  it.each([
    [
      'makes a line of each block',
      '<h1>述职报告</h1><div>一、主要工作</div><p>走访群众。</p>',
      '述职报告\n一、主要工作\n走访群众。',
    ],
    ['keeps inline marks inside the line', '<p>一是<b>学习</b><span>不深</span>。</p>', '一是学习不深。'],
    ['breaks the line at br', '一、问题<br>学习不深。<BR/>作风不实。', '一、问题\n学习不深。\n作风不实。'],
    [
      'drops scripts, styles and the title',
      '<title>首页</title><style>p{}</style><script>if(a<b){"<p>x</p>"}</script><p>正文</p>',
      '正文',
    ],
    [
      'drops navigation, asides and forms',
      '<nav>首页</nav><p>正文</p><aside>推荐</aside><select><option>一</option></select>',
      '正文',
    ],
    ['drops comments, also those of Word', '<!--[if gte mso 9]><xml>x</xml><![endif]--><p>正文</p>', '正文'],
    ['decodes references', '<p>&ldquo;三会一课&rdquo;&nbsp;不规范&#12290;</p>', '“三会一课” 不规范。'],
    ['joins Chinese lines of the source without a space', '<p>党费收缴\n\t不规范</p>', '党费收缴不规范'],
    ['joins Latin lines of the source with one', '<p>party\n building</p>', 'party building'],
    [
      'keeps the lines of preformatted text',
      '<pre>一是学习不深。\n二是作风不实。</pre>',
      '一是学习不深。\n二是作风不实。',
    ],
    ['separates the cells of a row', '<table><tr><td>问题</td><td>措施</td></tr></table>', '问题\t措施'],
    [
      'numbers ordered lists, as browsers show them',
      '<ol><li>学习不深</li><li>作风不实</li></ol>',
      '1.学习不深\n2.作风不实',
    ],
    ['numbers a list from where it starts', '<ol start="3"><li>制度不全</li></ol>', '3.制度不全'],
    ['numbers no other list', '<ol><li>甲<ul><li>乙</li></ul></li><li>丙</li></ol>', '1.甲\n乙\n2.丙'],
    ['reads a stray sign as text', '<p>增长<5%，其中 a < b</p>', '增长<5%，其中 a < b'],
    ['reads tags that never end as far as it can', '<p>正文<b', '正文'],
    ['is not misled by a quoted >', '<p title="a>b">正文</p>', '正文'],
    ['drops LibreOffice page footers', '<p>正文</p><div title="footer"><p>— 1 —</p></div>', '正文'],
    ['reads an unclosed head', '<html><head><meta charset="gbk"><body>正文', '正文'],
  ])('%s', (_, html, text) => {
    expect(readHtml(html)).toBe(text);
  });

  it('takes time in proportion to the page, however it is broken', () => {
    for (const piece of ['<', '<a "', '<!--', '<script>', '&#', '<p title="', ' \n ']) {
      const before = performance.now();
      readHtml(piece.repeat(200_000));
      expect(performance.now() - before).toBeLessThan(3_000);
    }
  });
});

describe('decodeEntities', () => {
  it.each([
    ['&lt;p&gt;', '<p>'],
    ['&#x4E00;&#19968;', '一一'],
    ['&#147;问题&#148;', '“问题”'],
    ['&unknown; &amp', '&unknown; &amp'],
    ['&#0; &#xD800; &#99999999;', '&#0; &#xD800; &#99999999;'],
    ['没有引用', '没有引用'],
  ])('%s is %s', (raw, decoded) => {
    expect(decodeEntities(raw)).toBe(decoded);
  });
});
