import { languageOf } from './language-of';
import { xmlText as text, xmlTitle } from './xml-text';

interface Page {
  title: string;
  /** BCP 47; null where not known. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** XHTML. */
  content: string;
  /** What the page is (`epub:type`); null for one that is nothing but itself. */
  type?: 'titlepage' | null;
}

/** `lang` as attributes, in both of the forms that a book must have; nothing where it is no language. */
export function langAttributes(lang: string | null): string {
  const language = languageOf(lang);
  return language ? ` lang="${text(language)}" xml:lang="${text(language)}"` : '';
}

/** A page of a book. */
export const xhtmlPage = ({
  title,
  lang,
  dir,
  content,
  type = null,
}: Page): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${langAttributes(lang)} dir="${dir}">
<head>
<title>${xmlTitle(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${type ? ` epub:type="${type}"` : ''}>
${content}
</body>
</html>
`;
