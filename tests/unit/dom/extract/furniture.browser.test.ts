import { describe, expect, it } from 'vitest';
import { isFurniture } from '@/lib/dom/extract/furniture';

const called = (names: string): boolean => {
  const element = document.createElement('div');
  element.className = names;
  return isFurniture(element);
};

describe('isFurniture', () => {
  it.each([
    'share-bar',
    'article__sharing',
    'social',
    'newsletter',
    'newsletterBox',
    'c-sign-up',
    'signup',
    'subscription',
    'promo_inline',
    'related',
    'recirculation',
    'readMore',
    'more-from',
    'recommendations',
    'advertisement',
    'ad',
    'story ads',
    'sponsored',
    'breadcrumbs',
    'comments',
    'tags',
    'author-bio',
    'authorBox',
    'byline',
    'dateline',
    'reading-time',
    'paywall',
    'disclaimer',
    'most-read',
    'teaser',
    'cta',
    'donate-now',

    'aiSummary',

    'follow-us',
    'next-article',
  ])('%s is', (names) => {
    expect(called(names)).toBe(true);
  });

  it.each([
    '',
    'article-body',
    'story',
    'paragraph',
    'text',
    'quote',
    'shared',
    'shareholders',
    'antisocial',
    'head',
    'lead',
    'shadow',
    'adaptive',
    'broadcast',
    'biology',
    'commentary',
    'stage',
    'unrelated',
    'author',
    'morestory',
    'capital',
  ])('%j is not', (names) => {
    expect(called(names)).toBe(false);
  });

  it.each(['id', 'itemprop', 'data-testid'])('reads %s as well', (attribute) => {
    const element = document.createElement('div');
    element.setAttribute(attribute, 'related-list');
    expect(isFurniture(element)).toBe(true);
  });
});
