/** Elements that a parser closes a paragraph for. */
const closesParagraph = new Set(
  'p,hr,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,pre,figure,figcaption,footer,div,section,blockquote,table'.split(','),
);

/** Elements that a parser leaves in their place within these alone; elsewhere it moves them, or what is round them. */
const onlyWithin: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  rt: ['ruby'],
  rp: ['ruby'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};

const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The elements that are open while HTML is read, the outermost first, and whether a parser of HTML would leave another one where it stands in them. Where
 * that takes more than a look at what is open, the answer is no.
 */
export class StrictNesting {
  readonly #names: string[] = [];
  #paragraphs = 0;
  #links = 0;

  open(name: string): void {
    this.#names.push(name);
    if (name === 'p') this.#paragraphs += 1;
    if (name === 'a') this.#links += 1;
  }

  close(): void {
    const name = this.#names.pop();
    if (name === 'p') this.#paragraphs -= 1;
    if (name === 'a') this.#links -= 1;
  }

  canHold(name: string): boolean {
    const parent = this.#names.at(-1) ?? '';
    if (this.#paragraphs > 0 && closesParagraph.has(name)) return false;
    if (this.#links > 0 && name === 'a') return false;
    if (headings.has(parent) && headings.has(name)) return false;
    const homes = Object.hasOwn(onlyWithin, name) ? onlyWithin[name] : undefined;
    if (!homes) return !tableParts.has(parent);
    return homes.includes(parent) && (parent !== 'div' || this.#names.at(-2) === 'dl');
  }

  canHoldText(text: string): boolean {
    return !tableParts.has(this.#names.at(-1) ?? '') || !/[^ \t\n\f]/.test(text);
  }
}
