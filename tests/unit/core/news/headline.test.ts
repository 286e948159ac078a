import { describe, expect, it } from 'vitest';
import { withoutOutlet } from '@/lib/core/news/headline';
import { outletMatcher } from '@/lib/core/news/outlet-name';

const isOutlet = outletMatcher(['The Harbour Times', 'Limanın Sesi'], 'www.harbourtimes.example');

describe('withoutOutlet', () => {
  const rows: { name: string; title: string; headline: string }[] = [
    { name: 'a dash', title: 'Ferries add night services - The Harbour Times', headline: 'Ferries add night services' },
    { name: 'a bar', title: 'Ferries add night services | Harbour Times', headline: 'Ferries add night services' },
    {
      name: 'in front with a bar',
      title: 'Harbour Times | Ferries add night services',
      headline: 'Ferries add night services',
    },
    {
      name: 'a section between',
      title: 'Ferries add night services | Region | The Harbour Times',
      headline: 'Ferries add night services',
    },
    {
      name: 'outlet and section',
      title: 'Ferries add services – Harbour Times Region',
      headline: 'Ferries add services',
    },
    {
      name: 'the headline’s own dash',
      title: 'Night services – a first look - Harbour Times',
      headline: 'Night services – a first look',
    },
    {
      name: 'another script',
      title: 'Vapurlar gece de çalışacak - Limanın Sesi',
      headline: 'Vapurlar gece de çalışacak',
    },
    {
      name: 'a quotation mark',
      title: 'Ferries add night services « Harbour Times',
      headline: 'Ferries add night services',
    },
    {
      name: 'a kicker, which is the headline’s own',
      title: 'Opinion | The case for night ferries',
      headline: 'Opinion | The case for night ferries',
    },
    {
      name: 'sections behind it, and no outlet',
      title: 'Live | Ferries add night services | Region | News',
      headline: 'Live | Ferries add night services',
    },
    {
      name: 'outlet and section in front',
      title: 'Harbour Times Region | Ferries add services',
      headline: 'Ferries add services',
    },
    { name: 'nothing but the outlet', title: 'The Harbour Times', headline: '' },
    {
      name: 'a headline that names the outlet',
      title: 'How The Harbour Times covers the sea',
      headline: 'How The Harbour Times covers the sea',
    },
    {
      name: 'a headline that begins with the outlet',
      title: 'Harbour Times chief resigns',
      headline: 'Harbour Times chief resigns',
    },
  ];
  it.each(rows)('$name', ({ title, headline }) => {
    expect(withoutOutlet(title, isOutlet)).toBe(headline);
  });
});
