/**
 * The Han characters of some rows of an East Asian standard, in its order. The first level of such a standard holds the
 * characters in common use, which Unicode does not tell from the others.
 */
export function hanCharacters(encoding: 'gb18030' | 'euc-jp', firstRow: number, lastRow: number): string[] {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = 1; cell <= 94; cell += 1) bytes.push(0xa0 + row, 0xa0 + cell);
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return text.match(/\p{Script=Han}/gu) ?? [];
}
