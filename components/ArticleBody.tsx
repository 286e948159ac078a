import type { RefObject } from 'preact';
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
  /** Where the element that holds it is told to whoever looks into it. */
  container?: RefObject<HTMLDivElement | null>;
}

/** The one door from stored HTML to the screen. */
export function ArticleBody({ html, lang, dir, container }: ArticleBodyProps) {
  const own = useRef<HTMLDivElement>(null);
  const body = container ?? own;

  useLayoutEffect(() => {
    const fragment = articleFragment(html, document);
    dressPictures(fragment);
    // What can be scrolled sideways must be reachable for the keyboard.
    for (const code of fragment.querySelectorAll('pre')) code.tabIndex = 0;
    body.current?.replaceChildren(fragment);
  }, [html, body]);

  return <div ref={body} class={styles.body} lang={lang ?? undefined} dir={dir} data-spoken />;
}
