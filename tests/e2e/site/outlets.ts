export type OutletId = 'news' | 'wire' | 'haber' | 'akhbar' | 'shimbun';

/** An invented outlet. It answers on loopback under a host name of its own: `news.localhost`, `wire.localhost` and so on. */
export interface Outlet {
  id: OutletId;
  name: string;
  motto: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  sections: string[];
  words: {
    skip: string;
    by: string;
    published: string;
    share: string;
    related: string;
    newsletter: string;
    subscribe: string;
    consent: string;
    accept: string;
    about: string;
    rights: string;
  };
}

export const outlets: Record<OutletId, Outlet> = {
  news: {
    id: 'news',
    name: 'The Harbour Courier',
    motto: 'Morning paper of Saltmere and the coast',
    lang: 'en-GB',
    dir: 'ltr',
    sections: ['Front page', 'City', 'Coast', 'Business', 'Culture', 'Opinion'],
    words: {
      skip: 'Skip to the article',
      by: 'By',
      published: 'Published',
      share: 'Share',
      related: 'More from the Courier',
      newsletter: 'The morning tide: five stories in your inbox before breakfast.',
      subscribe: 'Sign up',
      consent: 'We and our 412 partners would like to store cookies on your device to measure what you read.',
      accept: 'Accept all',
      about: 'About the author',
      rights: 'All stories on this site are invented.',
    },
  },
  wire: {
    id: 'wire',
    name: 'Valley Dispatch',
    motto: 'News for the upper valley',
    lang: 'en',
    dir: 'ltr',
    sections: ['Home', 'Region', 'Farms', 'Sport'],
    words: {
      skip: 'Skip to the story',
      by: 'By',
      published: 'Posted',
      share: 'Send this on',
      related: 'Read next',
      newsletter: 'The Dispatch by mail, every Friday.',
      subscribe: 'Subscribe',
      consent: 'This site uses cookies.',
      accept: 'Fine',
      about: 'About us',
      rights: 'All stories on this site are invented.',
    },
  },
  haber: {
    id: 'haber',
    name: 'Liman Defteri',
    motto: 'Kıyının günlük gazetesi',
    lang: 'tr',
    dir: 'ltr',
    sections: ['Ana sayfa', 'Şehir', 'Ekonomi', 'Kültür', 'Spor'],
    words: {
      skip: 'Habere geç',
      by: 'Haber:',
      published: 'Yayın tarihi',
      share: 'Paylaş',
      related: 'İlginizi çekebilir',
      newsletter: 'Sabah bülteni her gün posta kutunuzda.',
      subscribe: 'Kaydol',
      consent: 'Sitemizde çerezler kullanılmaktadır.',
      accept: 'Kabul et',
      about: 'Yazar hakkında',
      rights: 'Bu sitedeki bütün haberler kurgudur.',
    },
  },
  akhbar: {
    id: 'akhbar',
    name: 'دفتر المرفأ',
    motto: 'صحيفة الساحل اليومية',
    lang: 'ar',
    dir: 'rtl',
    sections: ['الرئيسية', 'المدينة', 'اقتصاد', 'ثقافة', 'رأي'],
    words: {
      skip: 'إلى الخبر',
      by: 'كتبت:',
      published: 'نُشر في',
      share: 'شارك',
      related: 'اقرأ أيضًا',
      newsletter: 'نشرة الصباح في بريدك كل يوم.',
      subscribe: 'اشترك',
      consent: 'يستخدم هذا الموقع ملفات تعريف الارتباط.',
      accept: 'موافق',
      about: 'عن الكاتبة',
      rights: 'كل الأخبار في هذا الموقع من نسج الخيال.',
    },
  },
  shimbun: {
    id: 'shimbun',
    name: '入江日報',
    motto: '港町の朝刊',
    lang: 'ja',
    dir: 'ltr',
    sections: ['トップ', '地域', '経済', '文化', '社説'],
    words: {
      skip: '本文へ',
      by: '文・',
      published: '公開',
      share: '共有',
      related: '関連記事',
      newsletter: '朝のメールマガジンを毎日お届けします。',
      subscribe: '登録',
      consent: '当サイトではクッキーを使用しています。',
      accept: '同意する',
      about: '筆者について',
      rights: 'このサイトの記事はすべて創作です。',
    },
  },
};
