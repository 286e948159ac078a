/** A line of a text that is read piece by piece. */
export interface Line {
  /** From 1 on. */
  number: number;
  /** Null where it is longer than any line may be. */
  text: string | null;
}

/** The lines of a text, without what parts them. Of one that is longer than `longest` UTF-16 code units nothing is kept in memory. */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const end = (): Line => {
    const line = { number, text: length > longest ? null : parts.join('').replace(/\r$/, '') };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const [rest = '', ...further] = piece.split('\n');
    add(rest);
    for (const part of further) {
      yield end();
      add(part);
    }
  }
  if (length > 0) yield end();
}
