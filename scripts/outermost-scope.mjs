/**
 * The body of the function that the script is wrapped in.
 *
 * @param {any} node
 * @returns {any}
 */
export function outermostScope(node) {
  if (!node || typeof node !== 'object') return undefined;
  if (node.type === 'BlockStatement') return node;
  for (const inner of Object.values(node)) {
    const found = outermostScope(inner);
    if (found) return found;
  }
  return undefined;
}
