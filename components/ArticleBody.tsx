import { useLayoutEffect, useRef } from 'preact/hooks';
import { dressPictures } from '@/lib/dom/remote-pictures';
import { articleFragment } from '@/lib/dom/trusted-html';
import styles from './ArticleBody.module.css';

interface ArticleBodyProps {
  /** As stored: it is sanitised once more before it meets the screen. */
  html: string;
  /** BCP 47; null where not known. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

/** The one door from stored HTML to the screen. */
export function ArticleBody({ html, lang, dir }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const fragment = articleFragment(html, document);
    dressPictures(fragment);
    // What can be scrolled sideways must be reachable for the keyboard.
    for (const code of fragment.querySelectorAll('pre')) code.tabIndex = 0;
    body.current?.replaceChildren(fragment);
  }, [html]);

  return <div ref={body} class={styles.body} lang={lang ?? undefined} dir={dir} data-spoken />;
}
