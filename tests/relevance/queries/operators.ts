import type { JudgedQuery } from '../judged-query';

/** Queries with names, phrases, alternatives and exclusions, and by what the reader wrote. */
export const operatorQueries: readonly JudgedQuery[] = [
  {
    query: '"harbour works"',
    judged: {
      'harbour-works-bill': 3,
      'harbour-dredging': 2,
      'harbour-wall-repairs': 2,
      'brackholm-budget': 1,
    },
  },
  { query: '"tram line"', judged: { 'tram-line-cost': 3, 'tram-line-approved': 3, 'first-tram-2014': 1 } },
  { query: '"night shift"', judged: { 'ferry-strike-ends': 3, 'bakery-applications': 3 } },
  {
    query: 'site:northern strike',
    judged: {
      'ferry-strike-third-day': 3,
      'strike-opinion': 3,
      'referees-walk-out': 2,
      'week-in-brief': 1,
    },
  },
  {
    query: 'site:lindmoor-post flood',
    judged: {
      'flood-lower-town': 3,
      'flood-barrier-plan': 3,
      'flood-of-2016-remembered': 3,
      'council-diary': 1,
    },
  },
  { query: 'site:"ledger & loom" chip', judged: { 'chip-factory-announced': 3, 'chip-shortage-eases': 3 } },
  {
    query: 'author:baker football',
    judged: {
      'rovers-coach-sacked': 3,
      'rovers-promoted': 3,
      'womens-cup-final': 3,
      'referees-walk-out': 3,
      'rovers-stadium': 2,
    },
  },
  { query: 'author:baker bread', judged: { 'bread-prices': 3, 'bakery-applications': 3 } },
  { query: 'author:ferry harbour', judged: { 'harbour-works-bill': 3, 'ferry-strike-third-day': 1 } },
  {
    query: 'author:whitlow ferry',
    judged: {
      'ferry-strike-begins': 3,
      'ferry-strike-ends': 3,
      'ferry-fares-rise': 3,
      'brackholm-budget': 1,
    },
  },
  { query: 'author:"rose waters" village', judged: { 'drought-reservoir': 3, 'village-baker-retires': 2 } },
  {
    query: 'gil ferry',
    judged: {
      'harbour-works-bill': 3,
      'ferry-strike-third-day': 3,
      'lighthouse-for-sale': 3,
      'potato-chip-factory': 3,
    },
  },
  {
    query: 'ines baker',
    judged: {
      'rovers-coach-sacked': 3,
      'rovers-promoted': 3,
      'rovers-stadium': 3,
      'womens-cup-final': 3,
    },
  },
  {
    query: 'tag:labour strike',
    judged: {
      'ferry-strike-begins': 3,
      'ferry-strike-ends': 3,
      'nurses-vote-to-strike': 3,
      'tram-drivers-strike': 3,
      'ferry-strike-2019': 2,
      'roster-row-explained': 2,
      'referees-walk-out': 2,
      'strike-law': 3,
    },
  },
  {
    query: 'tag:bread oven',
    judged: {
      'village-baker-retires': 3,
      'bakery-applications': 3,
      'bakery-chain-insolvent': 1,
      'bread-prices': 1,
    },
  },
  { query: 'before:2020 strike', judged: { 'ferry-strike-2019': 3 } },
  { query: 'before:2020 mayor', judged: { 'mayor-elected-2018': 3 } },
  {
    query: 'after:2026-10 harbour',
    judged: {
      'harbour-works-bill': 3,
      'harbour-wall-repairs': 3,
      'storm-ragna': 1,
      'electric-ferry-launched': 1,
      'brackholm-budget': 1,
    },
  },
  { query: 'after:2026-11 strike', judged: { 'nurses-vote-to-strike': 3, 'strike-law': 3, 'commuter-survey': 1 } },
  {
    query: 'ferry -strike',
    judged: {
      'electric-ferry-launched': 3,
      'ferry-fares-rise': 3,
      'last-boat-to-ostrey': 3,
      'ferry-ticket-machines': 2,
      'seagrass-meadows': 1,
      'storm-ragna': 1,
      'nurse-commutes-by-sea': 1,
      'brackholm-budget': 1,
    },
  },
  { query: 'settlement', judged: { 'ferry-strike-ends': 3, 'ferry-strike-2019': 2 } },
  { query: 'reportage', judged: { 'last-boat-to-ostrey': 3 } },
];
