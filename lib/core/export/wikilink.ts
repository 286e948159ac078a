/** A link to a note of that name; characters that mean something within a link become spaces. Empty where nothing is left. */
export function wikilink(name: string): string {
  const words = name.replace(/[[\]|#^\s]+/gu, ' ').trim();
  return words && `[[${words}]]`;
}
