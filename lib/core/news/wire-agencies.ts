import { foldWords } from './fold';

/**
 * The world's news agencies, folded as `foldWords` does: abbreviations, and names in which no word says "agency". A bar
 * parts names; the order follows the map, from the worldwide services over Europe to Asia, Africa and the Americas.
 */
const names =
  '|reuters|ロイター|路透|路透社|رويترز|ap|associated press|afp|agence france presse|france presse|فرانس برس|法新社|dpa|dpa afx|sid|epd|kna|dts|' +
  'apa|sda|keystone sda|ats|awp|efe|europa press|ansa|adnkronos|agi|askanews|lusa|belga|anp|tt|ntb|ritzau|stt|bns|elta|leta|' +
  'pap|ctk|tasr|sita|mti|agerpres|mediafax|tanjug|beta|fonet|hina|sta|srna|fena|bta|бта|tass|тасс|риа новости|interfax|интерфакс|' +
  'ukrinform|укринформ|укрінформ|unian|belta|azertac|armenpress|aa|anadolu|dha|iha|anka|' +
  'xinhua|新华社|新華社|中新社|中央社|kyodo|共同|jiji|jiji press|時事|yonhap|연합뉴스|뉴시스|kcna|pti|press trust of india|ani|ians|uni|app|aap|bernama|antara|vna|' +
  'spa|واس|wam|وام|mena|ا ش ا|ا ف ب|sana|سانا|irna|ایرنا|isna|tasnim|petra|بترا|kuna|كونا|qna|قنا|bna|aps|واج|map|wafa|وفا|الاناضول|' +
  'nan|gna|sapa|ena|prensa latina|telam|notimex|canadian press|presse canadienne|press association|pa media|upi|dow jones|bloomberg|';

/** Words by which an agency calls itself one, in the languages that have one. */
const agencyWord =
  /(?<!\S)(?:(?:news|press) agency|ajansi|agenci?[ae]s?|agenzia|agentur\S*|وكال.*|агентство)(?!\S)|^\S{2,6}(?:通[信讯訊]社?|통신)$/;

/** What may stand after the name, up to two words of it. */
const attribute = / (?:news|staff|agency|agentur|tv|wire|service|reporters?|writers?)$/;

/** Whether a part of a byline, already free of labels, is a wire service's name and nothing else. */
export function isWireAgency(part: string): boolean {
  const folded = foldWords(part);
  // Three letters are also names and words: an agency prints them as capitals, the German one small.
  if (folded.length < 4 && part !== part.toUpperCase() && part !== 'dpa') return false;
  const name = folded
    .replace(/^(?:the|via) /, '')
    .replace(attribute, '')
    .replace(attribute, '');
  return names.includes(`|${name}|`) || (folded.length < 50 && / |[^a-z]/.test(folded) && agencyWord.test(folded));
}
