const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * A text for a field of a BibTeX file that LaTeX prints as it is. Braces are commands, not `\{`: BibTeX counts a brace even
 * after a backslash, and one alone would swallow the rest of the file. Marks that a font would join to another (`--`, `''`)
 * are kept apart.
 */
export const latexText = (text: string): string =>
  text
    .replace(/[\\{}~^<>]/g, (character) => commands[character] ?? character)
    .replace(/[$&%#_]/g, '\\$&')
    .replace(/([-'`,?!])(?=[-'`,])/g, '$1{}');
