/** Whether a node is an element, for the compiler as well; in a copy, whose members nothing stands in the place of. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
