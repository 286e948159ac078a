/**
 * What stands in the place of an embed until the reader lets it be loaded: who it is from, what it may store, and where one may agree.
 * German outlets ask most.
 */
const asksToLoad =
  /^(?:empfohlene[rs]? )?(?:redaktionelle[rs]?|externe[rs]?) inhalte?$|^empfohlene[rs]? .{0,30}\binhalte?$|an dieser stelle .{0,40}\bexterne[nrs]? inhalte?\b|mit ihrer zustimmung w(?:ird|erden) hier|einverstanden, dass mir .{0,60}angezeigt|(?:^|damit können )personenbezogene daten .{0,20}an drittplattformen|erst wenn sie hier klicken|^ein klick für den datenschutz$|-inhalte (?:erlauben|anzeigen|laden)$|(?:article|story|page) contains content provided by|^allow .{1,30} content\?$|^to (?:view|see|watch) this .{0,60}(?:accept|consent)|(?:accept|enable|allow) .{0,40}cookies .{0,30}(?:view|see|watch) this|(?:afficher|voir|lire|visualiser) (?:ce|cette) (?:contenu|vidéo).{0,80}(?:cookies|accept|autoris)|(?:ver|visualizar) este (?:contenido|vídeo|video).{0,60}(?:cookies|acept)|(?:vedere|visualizzare) questo (?:contenuto|video).{0,60}(?:cookie|accett)|om deze (?:inhoud|video|content) te (?:tonen|bekijken|zien)/;
/** Each of them has one of these: most pages need not compile the pattern. */
const telling =
  'inhalt klick zustimmung einverstanden drittplattform cookie content consent accept acept accett autoris deze'.split(
    ' ',
  );
/** UTF-16 units. */
const longest = 600;

/** Whether a line asks whether an embed may be loaded; `text` is the whole of it. */
export function asksForEmbed(block: Element, text: string): boolean {
  if (text.length > longest || !block.matches('p,h2,h3,h4,h5,h6')) return false;
  const lower = text.toLowerCase();
  return telling.some((word) => lower.includes(word)) && asksToLoad.test(lower);
}
