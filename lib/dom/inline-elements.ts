import { isInlineName } from '@/lib/core/inline-names';

/** Whether words run on through an element; every other one stands on lines of its own. */
export const isInline = ({ localName }: Element): boolean => isInlineName(localName);
