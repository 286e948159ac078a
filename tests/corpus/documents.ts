import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { readMarkdown } from '@/tests/e2e/markdown-file';
import { installHooks } from './in-page/hooks';

const markdownIt = new MarkdownIt({ html: true });
markdownIt.validateLink = () => true;

const hooks = `<!doctype html><meta charset="utf-8"><script>(${installHooks})();</script>\n`;

/** A clip's Markdown file as two renderers show it that let HTML and every address through. */
export function renderedMarkdown(file: string): string[] {
  const { body } = readMarkdown(file);
  return [
    markdownIt.render(body),
    micromark(body, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  ].map((html) => `${hooks}<title>Rendered</title><body><main>${html}</main>`);
}

/** An exported document with hooks before all that it says itself: its own policy comes after them and holds for all the rest. */
export const hookedDocument = (document: string): string => hooks + document;

/** A payload as it is: no sanitiser, no policy. */
export const unsanitised = (payload: string): string =>
  `${hooks}<title>Control</title><body><p>Before it.</p>\n${payload}\n<p>After it.</p>`;

/** A page that shows documents in frames, which can neither leave nor open a dialog. */
export function framesPage(addresses: readonly string[]): string {
  const frames = addresses.map(
    (address) => `<iframe sandbox="allow-scripts allow-same-origin allow-forms" src="${address}"></iframe>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Frames</title>${frames.join('\n')}`;
}
