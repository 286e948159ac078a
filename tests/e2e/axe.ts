import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './drivers/surface';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Whatever axe-core (https://github.com/dequelabs/axe-core) finds, of WCAG 2.2 A and AA and of what is thought good, however small. A view is looked at once
 * nothing in it fades any more: half faded in, a button has half its contrast.
 */
export async function faults(surface: Surface): Promise<string[]> {
  return surface.evaluateSource<string[]>(`async () => {
    ${axe};
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | '));
  }`);
}
