import { foldWords } from '@/lib/core/news/fold';
import { titleSeparator } from '@/lib/core/news/headline';
import { all, textOf } from './element-text';
import type { MetaTags } from './meta-tags';
import { type SchemaNode, textsOf, typesOf } from './schema-nodes';

/**
 * Names the page gives its outlet, the most trustworthy first, the host at last. The publisher of the article's own item is
 * the outlet by definition; og:site_name follows, at times with a slogan; then the site's item, and the logo's text.
 */
export function outletNames(
  page: Document,
  url: URL,
  meta: MetaTags,
  articles: readonly SchemaNode[],
  nodes: readonly SchemaNode[],
): string[] {
  const host = url.hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
  const suffix = page.title.split(titleSeparator).at(-1) ?? '';
  // "Harbour Notes: Night ferries", where og:title goes without the name.
  const [beforeColon = '', afterColon = ''] = page.title.split(': ');
  const isHost =
    foldWords(suffix).length > 2 && host.replace(/\W/g, '').includes(foldWords(suffix).replaceAll(' ', ''));
  const named = [
    ...articles.flatMap((node) => textsOf(node.publisher, nodes)),
    ...meta('og:site_name application-name apple-mobile-web-app-title publisher'),
    ...nodes
      .filter((node) => /^WebSite$|MediaOrganization$/.test(typesOf(node).join()))
      .flatMap((node) => textsOf(node.name, nodes)),
    ...(isHost ? [suffix.trim()] : []),
    ...(meta('og:title').includes(afterColon) ? [beforeColon] : []),
    ...all(page, 'a[class*="logo" i],header a[href="/"]', 2).map(
      (link) => textOf(link) || (link.querySelector('[alt]')?.getAttribute('alt') ?? ''),
    ),
  ].map((name) => name.replace(/\s*\(.*$/, ''));
  // A slogan is cut off after the name, or long.
  const names = named
    .map((name) => (name.length > 25 ? (name.split(titleSeparator)[0] ?? '') : name))
    .filter(
      (name) =>
        name.length > 1 && name.length < 46 && !/^(?:https?:|@)|[{}]|(?<!\w)(?:logo|home|menu)(?!\w)/i.test(name),
    );
  // "harbour.example" is an address; a name goes before it.
  return [...names.filter((name) => !/^[\w-]+(?:\.[\w-]+)+$/.test(name)), ...names, host];
}
