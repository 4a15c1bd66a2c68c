// Tags of XML in one pass.
import { describe, expect, it } from 'vitest';
import { attributeOf, scanXml, type XmlTag } from '../../../src/corpus/readers/scan-xml.js';

function tagsOf(xml: string): readonly string[] {
  const tags: string[] = [];
  scanXml(xml, 'part.xml', ({ name, kind, start, end }) =>
    tags.push(`${kind} ${name} ${xml.slice(start, end).length}`),
  );
  return tags;
}

function firstTag(xml: string): XmlTag {
  let first: XmlTag | undefined;
  scanXml(xml, 'part.xml', (tag) => {
    first ??= tag;
  });
  return first!;
}

describe('scanXml', () => {
  it.each([
    ['passes tags in order', '<w:p><w:r/></w:p>', ['open w:p 5', 'empty w:r 6', 'close w:p 6']],
    ['passes over declarations and comments', '<?xml version="1.0"?><!-- <b> --><a/>', ['empty a 4']],
    ['passes over CDATA', '<a><![CDATA[<b>]]></a>', ['open a 3', 'close a 4']],
    ['does not end a tag at a quoted >', '<a b="x>y" c=\'/>\'>z</a>', ['open a 18', 'close a 4']],
    ['reads names up to white space', '<a\n b="1"/>', ['empty a 11']],
    ['finds nothing in text', '述职报告', []],
  ])('%s', (_, xml, tags) => {
    expect(tagsOf(xml)).toEqual(tags);
  });

  it.each([
    ['a document type', '<!DOCTYPE a><a/>', 'DOCTYPE'],
    [
      'a document type in small letters',
      '<!doctype a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>',
      'DOCTYPE',
    ],
    ['a tag cut off', '<a><b', 'cut off'],
    ['a quotation mark never closed', '<a b="x></a>', 'cut off'],
    ['a comment never closed', '<a/><!-- x', 'cut off'],
  ])('refuses %s, naming the part', (_, xml, words) => {
    expect(() => tagsOf(xml)).toThrow(new RegExp(`^INPUT_BROKEN part\\.xml: .*${words}`));
  });

  it('refuses more elements than a document has', () => {
    expect(() => tagsOf('<a/>'.repeat(500_001))).toThrow('INPUT_TOO_LARGE');
  });

  it('takes time in proportion to the text, however it is broken', () => {
    for (const piece of ['<', '<a "', "<a '", '<!--', '<![CDATA[', '<a>']) {
      const before = performance.now();
      expect(() => tagsOf(piece.repeat(300_000))).toThrow(/INPUT_/);
      expect(performance.now() - before).toBeLessThan(3_000);
    }
  });
});

describe('attributeOf', () => {
  it.each([
    ['<a w:val="一、"/>', '一、'],
    ["<a w:val='1'/>", '1'],
    ['<a other="2" w:val=""/>', ''],
    ['<a w:val="&lt;&#x4E00;&#19968;&amp;&quot;"/>', '<一一&"'],
    ['<a\n\tw:val="3"/>', '3'],
    ['<a xw:val="1" w:val="2"/>', '2'],
    ['<a w:value="2"/>', undefined],
    ['<a/>', undefined],
  ])('of %s is %s', (xml, value) => {
    expect(attributeOf(xml, firstTag(xml), 'w:val')).toBe(value);
  });
});
