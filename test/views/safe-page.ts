// What every page of ours must be: well-formed, self-contained, without script, with a target for every link inside.
import { expect } from 'vitest';
import { nestingFault, scanTags } from './scan-tags.js';

/** The elements and attributes pages are made of. Whatever is more came out of a text. */
const ALLOWED: Readonly<Record<string, string>> = {
  '!doctype': 'html',
  html: 'lang',
  head: '',
  meta: 'charset http-equiv name content',
  title: '',
  style: '',
  body: '',
  a: 'href',
  b: '',
  blockquote: '',
  details: 'id open',
  div: 'class',
  h1: '',
  h2: '',
  h3: '',
  li: '',
  nav: '',
  p: 'class',
  section: 'id',
  span: 'id class title',
  summary: '',
  table: '',
  tbody: '',
  td: 'class',
  th: 'class',
  thead: '',
  tr: '',
  ul: 'class',
  svg: 'xmlns width height viewbox font-family font-size role',
  g: '',
  path: 'd stroke',
  rect: 'x y width height fill',
  text: 'x y transform text-anchor font-size fill',
};

/** Fails unless the page is safe and sound. */
export function expectSafePage(page: string): void {
  expect(page.startsWith('<!DOCTYPE html>\n')).toBe(true);
  expect(nestingFault(page)).toBeNull();
  const strange = new Set<string>();
  for (const { name, closes, attributes } of scanTags(page)) {
    const allowed = (Object.hasOwn(ALLOWED, name) ? ALLOWED[name]! : '-').split(' ');
    if (allowed[0] === '-' || (closes && attributes.size > 0)) strange.add(name);
    for (const attribute of attributes.keys())
      if (!allowed.includes(attribute)) strange.add(`${name} ${attribute}`);
  }
  expect([...strange]).toEqual([]);
  expectPolicy(page);
  expectLinks(page);
}

function expectPolicy(page: string): void {
  const policies = scanTags(page).filter(({ attributes }) => attributes.get('http-equiv') !== undefined);
  expect(policies).toHaveLength(1);
  expect(policies[0]!.attributes.get('content')).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/,
  );
}

function expectLinks(page: string): void {
  const ids = scanTags(page).flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = new Set(ids);
  const links = scanTags(page).flatMap(({ attributes }) => attributes.get('href') ?? []);
  const lost = links.filter((link) => link.startsWith('#') && !targets.has(link.slice(1)));
  expect(lost).toEqual([]);
  // Relative paths of our own making, percent-encoded: nothing that names a scheme or another host.
  const strange = links.filter(
    (link) =>
      !/^(?:#[\w-]+|(?:\.\.\/)*(?:pages\/[\w.~%!$&'()*+,;=@/-]+|report\.html)(?:#[\w-]+)?)$/.test(link),
  );
  expect(strange).toEqual([]);
}
