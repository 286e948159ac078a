import type { JudgedQuery } from '../judged-query';

/** Floods, storms, bees. */
export const natureQueries: readonly JudgedQuery[] = [
  {
    query: 'flood',
    judged: {
      'flood-lower-town': 3,
      'flood-barrier-plan': 3,
      'flood-of-2016-remembered': 3,
      'flood-insurance': 3,
      'drought-reservoir': 1,
      'council-diary': 1,
    },
  },
  {
    query: 'flooding',
    judged: {
      'flood-lower-town': 3,
      'flood-of-2016-remembered': 3,
      'flood-barrier-plan': 2,
      'flood-insurance': 2,
    },
  },
  {
    query: 'welling',
    judged: {
      'flood-lower-town': 3,
      'flood-barrier-plan': 2,
      'flood-insurance': 2,
      'drought-reservoir': 2,
      'chip-factory-water': 2,
      'flood-of-2016-remembered': 1,
    },
  },
  { query: 'flood barrier', judged: { 'flood-barrier-plan': 3, 'flood-insurance': 1, 'council-diary': 1 } },
  { query: 'flood insurers', judged: { 'flood-insurance': 3, 'flood-barrier-plan': 1 } },
  { query: 'storm', judged: { 'storm-ragna': 3, 'lighthouse-for-sale': 1 } },
  { query: 'school closed', judged: { 'storm-ragna': 3, 'flood-lower-town': 1 } },
  { query: 'hosepipe ban', judged: { 'drought-reservoir': 3 } },
  {
    query: 'bees',
    judged: {
      'bee-mite-spreads': 3,
      'bees-on-roofs': 3,
      'wild-bees-study': 3,
      'hives-stolen': 3,
      'council-diary': 1,
      'weekend-tips': 1,
      'year-quiz': 1,
    },
  },
  {
    query: 'bee',
    judged: {
      'bee-mite-spreads': 3,
      'bees-on-roofs': 3,
      'wild-bees-study': 3,
      'hives-stolen': 3,
      'spelling-bee': 1,
      'council-diary': 1,
      'weekend-tips': 1,
      'year-quiz': 1,
    },
  },
  {
    query: 'honey bees',
    judged: {
      'bees-on-roofs': 3,
      'bee-mite-spreads': 3,
      'wild-bees-study': 1,
      'hives-stolen': 1,
      'weekend-tips': 2,
      'council-diary': 1,
    },
  },
  { query: 'beekeeper', judged: { 'bee-mite-spreads': 3, 'hives-stolen': 3, 'bees-on-roofs': 2, 'weekend-tips': 1 } },
  { query: 'wild bees', judged: { 'wild-bees-study': 3, 'bees-on-roofs': 2 } },
  { query: 'beehives', judged: { 'hives-stolen': 3, 'bees-on-roofs': 2, 'bee-mite-spreads': 2, 'year-quiz': 1 } },
  {
    query: 'water',
    judged: {
      'chip-factory-water': 3,
      'flood-lower-town': 3,
      'drought-reservoir': 3,
      'chip-factory-announced': 2,
      'seagrass-meadows': 1,
      'harbour-dredging': 1,
      'flood-of-2016-remembered': 2,
    },
  },
  {
    query: 'honey',
    judged: {
      'bees-on-roofs': 3,
      'weekend-tips': 2,
      'bee-mite-spreads': 1,
      'council-diary': 1,
      'wild-bees-study': 1,
    },
  },
];
