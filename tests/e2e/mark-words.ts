/** Runs in the reader: marks words of a paragraph as a mouse does, all of its first piece where none are named. Answers whether they are there. */
export function markWords(words: string | null): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!node.parentElement?.closest('article > [data-spoken] p') || !text.trim()) continue;
    const at = words === null ? 0 : text.indexOf(words);
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + (words ?? text).length);
    return true;
  }
  return false;
}
