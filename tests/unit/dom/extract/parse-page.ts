/** A document without a window, as the steps of the extraction work on. */
export function parsePage(body: string, address = 'https://outlet.example/news/story'): Document {
  return new DOMParser().parseFromString(`<base href="${address}">${body}`, 'text/html');
}

/** An element’s markup without the white space between tags. */
export const markupOf = (element: Element): string => element.innerHTML.replace(/>\s+</g, '><').trim();
