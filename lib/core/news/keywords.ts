/** UTF-16 units; what is longer is a sentence. */
const longest = 79;
const most = 50;

/** At most 50 keywords, each once, out of what a page lists: one in a string, or several with commas or the like between them. */
export function keywordsIn(lists: readonly string[]): string[] {
  const words = lists.flatMap((list) => list.split(/[,;،、]/)).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word && word.length <= longest).slice(0, most);
}
