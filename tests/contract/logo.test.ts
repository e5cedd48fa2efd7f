import { expect, test } from 'vitest';
import { logoLimits, readLogo } from '../../src-main/contract/logo.ts';
import { pictures } from './pictures.ts';

function svg(inner: string, head = ''): string {
  const text = `${head}<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">${inner}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
}

function codeOf(address: string): string {
  const read = readLogo(address);
  return read.ok ? 'taken' : read.refusal.code;
}

test('PNG, JPEG and plain drawings are taken, with their size', () => {
  expect(codeOf(`data:image/png;base64,${pictures['image/png']}`)).toBe('taken');
  expect(codeOf(`data:image/jpeg;base64,${pictures['image/jpeg']}`)).toBe('taken');
  const head = '<?xml version="1.0"?><!-- drawn by hand --><!DOCTYPE svg>';
  const drawing = '<defs><path id="a"/></defs><use href="#a"/><rect fill="url(#b)"/>&amp;';
  expect(readLogo(svg(drawing, head))).toMatchObject({ ok: true, width: 120, height: 40 });
});

test.each([
  '<script>alert(1)</script>',
  '<rect onload="alert(1)"/>',
  '<image href="https://example.org/a.png"/>',
  '<use href="https://example.org/a.svg#a"/>',
  "<use xlink:href='data:image/svg+xml;base64,AAAA'/>",
  '<foreignObject><p>text</p></foreignObject>',
  '<rect style="fill:url(https://example.org/a)"/>',
  '<style>@import "https://example.org/a.css";</style>',
  '&xxe;',
])('a drawing that runs or fetches something is not: %s', (inner) => {
  expect(codeOf(svg(inner))).toBe('logo-unreadable');
});

test('nor is a drawing with entities, another file, or nothing at all', () => {
  expect(codeOf(svg('', '<!DOCTYPE svg [<!ENTITY a "b">]>'))).toBe('logo-unreadable');
  expect(codeOf(`data:image/svg+xml;base64,${pictures['image/png']}`)).toBe('logo-unreadable');
  expect(codeOf(`data:image/png;base64,${pictures['image/webp']}`)).toBe('logo-unreadable');
  expect(codeOf('data:text/html;base64,AAAA')).toBe('logo-unreadable');
  expect(codeOf('https://example.org/logo.png')).toBe('logo-unreadable');
});

test('one that is too large is refused as such', () => {
  expect(codeOf(svg(' '.repeat(logoLimits.bytes)))).toBe('logo-too-large');
});
