import { describe, expect, it } from 'vitest';
import { isWireAgency } from '@/lib/core/news/wire-agencies';

describe('isWireAgency', () => {
  it.each([
    ...[
      'Reuters',
      'Reuters Staff',
      'AP',
      'The Associated Press',
      'AFP',
      'Agence France-Presse',
      'dpa',
      'DPA',
      'EFE',
      'ANSA',
    ],
    ...[
      'Anadolu Agency',
      'Anadolu Ajansı',
      'AA',
      'DHA',
      'İHA',
      'Demirören Haber Ajansı',
      'Xinhua',
      '新华社',
      'Kyodo News',
    ],
    ...[
      '共同通信',
      '時事通信社',
      'Yonhap News Agency',
      '연합뉴스',
      'TASS',
      'ТАСС',
      'PTI',
      'Press Trust of India',
      'ANI',
      'APA',
    ],
    ...[
      'Keystone-SDA',
      'Belga',
      'ANP',
      'Lusa',
      'Agência Lusa',
      'TT',
      'NTB',
      'Ritzau',
      'STT',
      'PAP',
      'ČTK',
      'MTI',
      'Agerpres',
    ],
    ...[
      'Tanjug',
      'Hina',
      'AAP',
      'Bernama',
      'Antara',
      'Saudi Press Agency',
      'WAM',
      'وام',
      'وكالة الأنباء القطرية',
      'IRNA',
    ],
    ...[
      'Petra News Agency',
      'NAN',
      'News Agency of Nigeria',
      'Agencia EFE',
      'Prensa Latina',
      'Europa Press',
      'РИА Новости',
    ],
  ])('knows %s', (name) => {
    expect(isWireAgency(name)).toBe(true);
  });

  it.each([
    'Jane Doe',
    'Ani',
    'Sta',
    'Tap',
    'Anna Reuter',
    'The Harbour Times',
    'Associated Builders',
    'Sana Haddad',
    '',
  ])('does not take %s for one', (name) => {
    expect(isWireAgency(name)).toBe(false);
  });
});
