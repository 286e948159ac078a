import { allowedElements } from '@/lib/dom/allow-list';

/** The allow-list in a form that passes into a page. */
export const allowed = Object.fromEntries(Object.entries(allowedElements).map(([name, own]) => [name, [...own]]));
