import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { dressPictures } from '@/lib/dom/remote-pictures';
import { articleFragment } from '@/lib/dom/trusted-html';
import styles from './ArticleBody.module.css';

interface ArticleBodyProps {
  /** As stored: it is sanitised once more before it meets the screen. */
  html: string;
  /** BCP 47; null where not known. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** The element that holds it. */
  container: RefObject<HTMLDivElement | null>;
}

/** The one door from stored HTML to the screen. */
export function ArticleBody({ html, lang, dir, container }: ArticleBodyProps) {
  useLayoutEffect(() => {
    const fragment = articleFragment(html, document);
    dressPictures(fragment);
    // What can be scrolled sideways must be reachable for the keyboard.
    for (const code of fragment.querySelectorAll('pre')) code.tabIndex = 0;
    container.current?.replaceChildren(fragment);
  }, [html, container]);

  return <div ref={container} class={styles.body} lang={lang ?? undefined} dir={dir} />;
}
