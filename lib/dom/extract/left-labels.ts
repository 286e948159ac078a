import { bareWords, linkShare } from './plain-words';

/** What stands in the place of an advertisement, in the languages of the web’s larger newspapers, or of what has not come; and a tool for readers. */
const standIns = new Set(
  'ad,ads,ad feedback,advertisement,advertising,sponsored,sponsored content,sponsor message,anzeige,werbung,publicité,publicidad,anuncio,pubblicità,publicidade,advertentie,annonse,annons,reklam,reklama,реклама,広告,广告,廣告,광고,إعلان,الإعلان,آگهی,loading,text size'.split(
    ',',
  ),
);
/** What announces other stories, in the same languages; links under it may be gone by now. */
const announcements = new Set(
  'read also,also read,read more,see also,you may also like,related,related articles,related news,related posts,related stories,recommended,recommended videos,more on this story,lesen sie auch,lesen sie mehr,auch interessant,mehr zum thema,lire aussi,à lire aussi,lire la suite,lea también,lee también,leer más,para saber más,te puede interesar,leia também,leia mais,veja também,leggi anche,leggi di più,lees ook,lees meer,läs också,läs även,läs mer,les også,les mer,læs også,læs mere,lue myös,czytaj też,czytaj także,czytaj więcej,zobacz też,zobacz także,читайте также,читать далее,читайте також,ayrıca okuyun,bunlar da ilginizi çekebilir,ilgili haberler,اقرأ أيضا,اقرأ المزيد,بیشتر بخوانید,यह भी पढ़ें,ये भी पढ़ें,相关阅读,相关新闻,相關新聞,延伸閱讀,延伸阅读,関連記事,あわせて読みたい,관련기사,관련 기사'.split(
    ',',
  ),
);
const adLine = /^\W*(?:(?:article|story|content) continues (?:below|after)|advertisement\b)/;
/** UTF-16 units. */
const longestLabel = 80;

/** Whether a line stands in the place of an advertisement or of what has not come. */
export const isStandIn = (text: string): boolean =>
  text.length < longestLabel && (standIns.has(bareWords(text)) || adLine.test(text.toLowerCase()));

/** Whether a line announces other stories, and the story goes on below it. */
export const announcesNothing = (block: Element, text: string): boolean =>
  text.length < longestLabel &&
  (announcements.has(bareWords(text)) || /^More [Ff]rom (?:the )?[A-Z][^.]+$/.test(text)) &&
  !(block.nextElementSibling?.matches('figure,blockquote,ul,ol') || linkShare(block.nextElementSibling ?? block) > 0.5);
