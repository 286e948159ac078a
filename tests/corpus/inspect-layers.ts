import { join } from 'node:path';
import { bundle } from '@/bench/bundle.mjs';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { allowed } from './allowed';
import type { Alone } from './in-page/layers';
import { leftovers } from './in-page/look';
import type { Payload } from './payloads';
import type { CorpusSite } from './site';

/**
 * Each of the two sanitisers that stand before the screen must be enough without the other: what is left of payloads that go through
 * one of them alone. Gives a line for each, with the payload's.
 */
export async function inspectLayers(look: Surface, site: CorpusSite, payloads: readonly Payload[]): Promise<string[]> {
  const script = await bundle(join(import.meta.dirname, 'in-page/layers.ts'), 'iife');
  const page = '<!doctype html><meta charset="utf-8"><title>Layers</title>';
  await look.goTo(site.serve('look', '/layers', `${page}<script>${script.replaceAll('</', '<\\/')}</script>`));
  const faults: string[] = [];
  for (let start = 0; start < payloads.length; start += 100) {
    const some = payloads.slice(start, start + 100);
    const results = await look.evaluateSource<Alone[]>(
      '(payloads) => run(payloads)',
      some.map(({ markup }) => markup),
    );
    for (const [index, { browser, purifier }] of results.entries()) {
      const left = [
        ...(browser === null
          ? ['no sanitiser in this browser']
          : await look.evaluate(leftovers, 'stored', null, '', browser, allowed)),
        ...(await look.evaluate(leftovers, 'reader', null, '', purifier, allowed)),
      ];
      faults.push(...left.map((each) => `line ${some[index]?.line}: leftover past one sanitiser alone: ${each}`));
    }
  }
  return faults;
}
