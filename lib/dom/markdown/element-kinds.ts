import { droppedElements } from '../allow-list';

const blocks = new Set(
  'address,article,aside,blockquote,body,caption,center,dd,details,dialog,dir,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,html,legend,li,main,menu,nav,ol,p,pre,search,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'.split(
    ',',
  ),
);

/** Embedded media: written as links to it. */
const embeds = new Set(['iframe', 'video', 'audio', 'embed']);

const dropped = new Set(droppedElements);

/** Whether an element makes lines of its own. */
export const isBlock = (name: string): boolean => blocks.has(name);

export const isEmbed = (name: string): boolean => embeds.has(name);

/** Whether an element's content is no text of the article. */
export const isDropped = (name: string): boolean => dropped.has(name) && !embeds.has(name);

/** What Markdown, or inline HTML where Markdown has no sign for it, can do to a run of text. */
export type Mark = 'strong' | 'emphasis' | 'delete' | 'sup' | 'sub';

const marks: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  sup: 'sup',
  sub: 'sub',
};

/** The mark an element stands for; null where it has none. */
export const markOf = (name: string): Mark | null => (Object.hasOwn(marks, name) ? (marks[name] ?? null) : null);

export const isCode = (name: string): boolean => ['code', 'kbd', 'samp', 'tt'].includes(name);
