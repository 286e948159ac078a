import { allowedElements, isAllowed } from '@/lib/dom/allow-list';

/** What in a tree the allow-list does not name. */
export function forbidden(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => [
    ...(element.localName in allowedElements ? [] : [element.localName]),
    ...Array.from(element.attributes)
      .filter(({ name, value }) => !isAllowed(element.localName, name, value))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ]);
}
