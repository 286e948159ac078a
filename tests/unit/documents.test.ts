import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = 'entrypoints|components|lib|bench|tests|public|scripts|docs|\\.ci';

/** Paths of the project that a document names, in code marks, links or drawings. */
function pathsNamedIn(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const paths = text.match(new RegExp(`(?<![\\w./-])(?:${folders})/[\\w./-]*\\w`, 'g')) ?? [];
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return [...new Set([...paths, ...links])];
}

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (document) => {
  const named = pathsNamedIn(document);

  it('names paths of the project', () => {
    expect(named.length).toBeGreaterThan(2);
  });

  it.each(named)('names %s, which exists', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});

it('the layering sentence of ARCHITECTURE.md is the one that the check quotes', () => {
  const sentence = /\*(Entrypoints wire[^*]+)\*/.exec(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))?.[1];
  const quoted = sentence
    ?.replace(/\s+/g, ' ')
    .replace(/; imports point.*/, '')
    .toLowerCase();
  const check = readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8');
  expect(quoted).toBeTruthy();
  expect(check.toLowerCase()).toContain(quoted);
});
