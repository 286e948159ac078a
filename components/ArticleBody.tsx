import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { KeptPictures } from '@/lib/dom/kept-pictures';
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
  /** Pictures out of the store, by the addresses in the HTML; where they are not here a line stands for them. */
  pictures?: ReadonlyMap<string, KeptImage>;
}

const none: ReadonlyMap<string, KeptImage> = new Map();

/** The one door from stored HTML to the screen. */
export function ArticleBody({ html, lang, dir, container, pictures = none }: ArticleBodyProps) {
  const own = useRef<HTMLDivElement>(null);
  const body = container ?? own;
  const kept = useRef<KeptPictures | null>(null);

  useLayoutEffect(() => {
    const fragment = articleFragment(html, document);
    dressPictures(fragment);
    // What can be scrolled sideways must be reachable for the keyboard.
    for (const code of fragment.querySelectorAll('pre')) code.tabIndex = 0;
    body.current?.replaceChildren(fragment);
    const made = new KeptPictures();
    kept.current = made;
    return () => made.letGo();
  }, [html, body]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has places of its own
  useLayoutEffect(() => {
    if (body.current) kept.current?.show(body.current, pictures);
  }, [html, body, pictures]);

  return <div ref={body} class={styles.body} lang={lang ?? undefined} dir={dir} data-spoken />;
}
