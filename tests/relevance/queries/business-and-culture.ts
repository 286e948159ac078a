import type { JudgedQuery } from '../judged-query';

/** Bakeries, chips, football, films. */
export const businessAndCultureQueries: readonly JudgedQuery[] = [
  {
    query: 'bakery chain',
    judged: {
      'bakery-chain-rescued': 3,
      'bakery-chain-insolvent': 3,
      'bakery-applications': 2,
      'bread-prices': 1,
    },
  },
  {
    query: 'bakery',
    judged: {
      'bakery-chain-rescued': 3,
      'bakery-chain-insolvent': 3,
      'bakery-applications': 3,
      'village-baker-retires': 2,
      'bread-prices': 2,
      'council-diary': 1,
    },
  },
  { query: 'hollin insolvency', judged: { 'bakery-chain-insolvent': 3, 'bakery-chain-rescued': 2 } },
  {
    query: 'baker',
    judged: {
      'village-baker-retires': 3,
      'bakery-applications': 2,
      'bread-prices': 2,
      'bakery-chain-insolvent': 1,
      'bakery-chain-rescued': 1,
    },
  },
  {
    query: 'bread',
    judged: {
      'bread-prices': 3,
      'bakery-chain-rescued': 2,
      'bakery-chain-insolvent': 2,
      'village-baker-retires': 2,
      'bakery-applications': 2,
      'ferry-strike-third-day': 1,
      'weekend-tips': 1,
      'letters-page': 1,
    },
  },
  { query: 'bread prices', judged: { 'bread-prices': 3, 'bakery-chain-insolvent': 1 } },
  {
    query: 'chip factory',
    judged: {
      'chip-factory-water': 3,
      'chip-factory-announced': 3,
      'chip-apprentices': 2,
      'potato-chip-factory': 1,
      'chip-shortage-eases': 1,
    },
  },
  {
    query: 'chips',
    judged: {
      'chip-shortage-eases': 3,
      'chip-factory-announced': 2,
      'chip-factory-water': 2,
      'potato-chip-factory': 2,
      'chip-apprentices': 1,
      'harbour-table-review': 1,
    },
  },
  {
    query: 'semiconductor',
    judged: {
      'chip-factory-announced': 3,
      'chip-factory-water': 2,
      'chip-apprentices': 2,
      'chip-shortage-eases': 3,
    },
  },
  { query: 'quartzline', judged: { 'chip-factory-water': 3, 'chip-factory-announced': 3, 'chip-apprentices': 2 } },
  { query: 'quartzline wat', judged: { 'chip-factory-water': 3, 'chip-factory-announced': 2 } },
  { query: 'rovers coach', judged: { 'rovers-coach-sacked': 3, 'rovers-promoted': 2 } },
  {
    query: 'football',
    judged: {
      'rovers-coach-sacked': 3,
      'rovers-promoted': 3,
      'womens-cup-final': 3,
      'referees-walk-out': 3,
      'rovers-stadium': 2,
      'weekend-tips': 1,
      'year-quiz': 1,
    },
  },
  {
    query: 'women football',
    judged: {
      'womens-cup-final': 3,
      'rovers-coach-sacked': 1,
      'rovers-promoted': 1,
      'year-quiz': 1,
    },
  },
  {
    query: 'film festival',
    judged: {
      'film-festival-prize': 3,
      'film-festival-opens': 3,
      'film-festival-cuts': 3,
      'weekend-tips': 1,
    },
  },
  {
    query: 'velmark film',
    judged: {
      'film-festival-prize': 3,
      'film-festival-opens': 3,
      'film-festival-cuts': 3,
      'village-cinema': 1,
      'weekend-tips': 1,
    },
  },
  {
    query: 'cinema',
    judged: {
      'village-cinema': 3,
      'film-festival-opens': 1,
      'film-festival-cuts': 1,
      'weekend-tips': 1,
    },
  },
  { query: 'long tea break', judged: { 'film-festival-opens': 3, 'film-festival-prize': 2 } },
  { query: 'festival tickets', judged: { 'film-festival-opens': 3, 'film-festival-cuts': 2 } },
  {
    query: 'jobs',
    judged: {
      'chip-apprentices': 3,
      'bakery-applications': 3,
      'chip-factory-announced': 2,
      'bakery-chain-insolvent': 1,
      'bakery-chain-rescued': 1,
    },
  },
];
