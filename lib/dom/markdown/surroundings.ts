import type { BlockContent } from 'mdast';
import type { PlainNode } from './plain-tree';
import { plainStyle, type Style } from './runs';

/** What applies where a block stands: marks from the elements around it, and how deep in quotes and lists it is. */
export interface Surroundings {
  style: Style;
  nesting: number;
}

export const topLevel: Surroundings = { style: plainStyle, nesting: 0 };

/** The writer of blocks, handed to what is written in turn by it: lists and tables hold blocks again. */
export type WriteBlocks = (nodes: readonly PlainNode[], around: Surroundings) => BlockContent[];
