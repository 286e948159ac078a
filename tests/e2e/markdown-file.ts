import { parse } from 'yaml';

/** A Markdown file as a YAML parser and a reader see it. */
export function readMarkdown(text: string): { frontMatter: Record<string, unknown>; body: string } {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) throw new Error('This file has no front matter');
  const frontMatter: unknown = parse(yaml);
  if (typeof frontMatter !== 'object' || frontMatter === null) throw new Error('This front matter holds no keys');
  return { frontMatter: { ...frontMatter }, body };
}
