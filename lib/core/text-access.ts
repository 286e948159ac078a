import type { ArticleMetadata } from './article';

/** Words (characters where a script writes no spaces) past which a text is more than a paywall's teaser. */
const longestTeaser = 500;

/**
 * What the publisher says of access, corrected by the text that was there: a subscriber's page holds all of an article that
 * others must pay for. A long text under a paywall may be either, so nothing is said of it.
 */
export const textAccess = (access: ArticleMetadata['access'], wordCount: number): ArticleMetadata['access'] =>
  access === 'truncated' && wordCount > longestTeaser ? 'unknown' : access;
