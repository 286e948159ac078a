/** Words that make a name a newsroom's, a company's or an office's, in small letters and without accents; a bar parts them. */
const groupWords =
  '|agence|agencia|agencies|agency|agentur|alliance|analyst|association|author|authors|autor|bank|board|bureau|center|' +
  'centre|church|club|collective|column|columnist|commission|committee|company|contributor|contributors|cooperation|corp|' +
  'correspondent|correspondents|council|daily|department|desk|digital|division|editor|editorial|editors|europe|express|' +
  'federation|forum|foundation|gazette|gmbh|government|group|guardian|haber|herald|inc|independent|initiative|institute|' +
  'institut|international|journal|journalist|lab|league|limited|live|llc|ltd|magazine|media|mirror|ministry|monitor|network|' +
  'news|newspaper|newsroom|observer|office|online|organisation|organization|party|photographer|police|post|press|presse|' +
  'project|publishing|radio|redaccion|redactie|redaction|redaktion|redaktionen|redaktor|redazione|report|reporter|' +
  'reporters|review|school|service|services|society|staff|standard|studio|studios|sun|team|telegraph|television|times|' +
  'toimitus|trib|tribune|trust|tv|union|university|verlag|watch|weekly|wire|world|writer|writers|zeitung|';

/** Whether one of the words says that the name is a group's. */
export const namesGroup = (words: readonly string[]): boolean =>
  words.some((word) =>
    groupWords.includes(
      `|${word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')}|`,
    ),
  );
