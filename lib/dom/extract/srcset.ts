/** One picture on offer: its address as written, and its width in pixels, 0 where neither descriptor nor address says it. */
export interface Candidate {
  address: string;
  width: number;
}

/** Pixels: a reader's column of 800 to 1,000, on a screen of two pixels a point. */
const goodWidth = 2000;
/** A width in `x` is a multiple of the laid-out size, which is unknown here; this stands for one of it. */
const onePixelRatio = 700;

/** A width in pixels as addresses name it (“1000x562”, “?width=930”); 0 where they name none. */
export function widthNamedIn(address: string): number {
  const [, size, width] =
    /(?<![\da-z])(\d{3,4})x\d{2,4}(?!\d)|[?&;](?:w|width|imwidth)=(\d{2,4})(?!\w)/.exec(address.toLowerCase()) ?? [];
  return Number(size ?? width ?? 0);
}

/** UTF-16 units of a `srcset` that are read. */
const longest = 20_000;

/** Reads a `srcset`. Addresses may hold commas, so a candidate ends at a comma that white space or a descriptor precedes. */
export function candidatesOf(srcset: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [, address = '', amount = '', unit] of srcset
    .slice(0, longest)
    .matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s+([\d.]+)([wx])[^,]*)?\s*(?:,|$)/g)) {
    const named = widthNamedIn(address);
    const multiple = unit === 'x' ? named || onePixelRatio : 1;
    found.push({ address, width: unit ? Number(amount) * multiple : named });
  }
  return found;
}

/** The picture nearest to a good width, by proportion: neither the 4K one nor the 20-pixel one. */
export function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (!best || misfit(candidate) < misfit(best)) best = candidate;
  return best;
}

const misfit = ({ width }: Candidate): number => Math.abs(Math.log(width / goodWidth));
