/**
 * What a browser is to look for in a page (https://wicg.github.io/scroll-to-text-fragment/): the words from `start` to `end`, those of
 * `start` alone where `end` is null, that stand between `prefix` and `suffix`. Each lies in one block of the page.
 */
export interface TextDirective {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** A page's address that opens it at the words. A fragment that it has stays, a directive that it has goes. */
export function withTextFragment(url: string, { prefix, start, end, suffix }: TextDirective): string {
  const [page = ''] = url.split(':~:', 1);
  const terms = [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ];
  return `${page.includes('#') ? page : `${page}#`}:~:text=${terms.join(',')}`;
}

/** Beside what a directive itself is put together with (`-`), whatever ends a link in Markdown or in a line of text. */
const encoded = (term: string): string =>
  encodeURIComponent(term.toWellFormed()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
