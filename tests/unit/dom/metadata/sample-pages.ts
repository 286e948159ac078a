/** One page of an invented outlet, of a shape that real ones have: kicker, headline, byline, date line, text, date again. */
export interface Sample {
  lang: string;
  dir?: 'rtl';
  outlet: string;
  section: string;
  folder: string;
  headline: string;
  byline: string;
  date: string;
  paragraph: string;
}

export const samples: Readonly<Record<'English' | 'Turkish' | 'German' | 'Arabic' | 'Japanese', Sample>> = {
  English: {
    lang: 'en',
    outlet: 'Harbour Herald',
    section: 'Region',
    folder: 'region',
    headline: 'Island ferries add night services from spring',
    byline: 'By <a href="/author/anadolu-agency">Anadolu Agency</a>',
    date: 'January 13, 2026 06:23 PM GMT+03:00',
    paragraph:
      'The ferry line said on Tuesday that two boats would cross the strait every night from the first of March.',
  },
  Turkish: {
    lang: 'tr',
    outlet: 'Liman Postası',
    section: 'Bölge',
    folder: 'bolge',
    headline: 'Ada vapurları bahardan itibaren gece de çalışacak',
    byline: 'Haber: <a href="/yazar/ajans">Anadolu Ajansı</a>',
    date: 'Giriş: 13 Ocak 2026 18:23 TSİ',
    paragraph:
      'Vapur hattı salı günü yaptığı açıklamada iki geminin mart ayından itibaren her gece boğazı geçeceğini duyurdu.',
  },
  German: {
    lang: 'de',
    outlet: 'Hafenbote',
    section: 'Umland',
    folder: 'umland',
    headline: 'Inselfähren fahren ab dem Frühjahr auch nachts',
    byline: 'Von <a href="/autoren/anna-muster">Anna Muster</a>',
    date: '13. Januar 2026, 18:23 Uhr',
    paragraph:
      'Die Reederei teilte am Dienstag mit, dass vom ersten März an jede Nacht zwei Schiffe über die Meerenge fahren.',
  },
  Arabic: {
    lang: 'ar',
    dir: 'rtl',
    outlet: 'صوت الميناء',
    section: 'الإقليم',
    folder: 'region',
    headline: 'عبارات الجزيرة تبدأ رحلات ليلية اعتبارا من الربيع',
    byline: 'بقلم <a href="/author/salma">سلمى حداد</a>',
    date: '١٣ كانون الثاني ٢٠٢٦ ٠٦:٢٣ م',
    paragraph: 'قالت شركة العبارات يوم الثلاثاء إن سفينتين ستعبران المضيق كل ليلة اعتبارا من الأول من آذار المقبل.',
  },
  Japanese: {
    lang: 'ja',
    outlet: '港新報',
    section: '地域',
    folder: 'region',
    headline: '島のフェリー、春から夜間も運航へ',
    byline: '共同通信',
    date: '2026年1月13日 18時23分',
    paragraph:
      '運航会社は火曜日、三月一日から毎晩二隻が海峡を渡ると発表した。料金は昼の便と変わらず、予約もいらないという。',
  },
};

/** The page with nothing but its printed lines, a title and the name of the outlet. */
export const printedPage = ({
  lang,
  dir,
  outlet,
  section,
  folder,
  headline,
  byline,
  date,
  paragraph,
}: Sample): string => `<!doctype html>
<html lang="${lang}" ${dir ? `dir="${dir}"` : ''}><head><title>${headline} - ${outlet}</title>
<meta property="og:site_name" content="${outlet}"></head>
<body><header><a class="logo" href="/">${outlet}</a><nav><a href="/">1</a> <a href="/${folder}">${section}</a> <a href="/x">2</a></nav></header>
<main><p class="k">${section}</p><h1>${headline}</h1>
<div class="row"><span class="a">${byline}</span><div class="b">${date}</div></div>
<div class="text">${`<p>${paragraph}</p>`.repeat(6)}</div><div class="foot">${date}</div></main></body></html>`;

/** The address of a sample's page. */
export const addressOf = ({ folder }: Sample): URL =>
  new URL(`https://www.outlet.example/${folder}/island-ferries-3212345`);
