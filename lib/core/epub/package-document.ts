import { instant } from '../front-matter';
import { xmlText as text, xmlTitle } from './xml-text';

/** A picture of a book. */
export interface BookPicture {
  /** Its path, seen from the package document. */
  file: string;
  type: string;
}

export interface Book {
  title: string;
  /** A UUID. */
  id: string;
  /** Epoch milliseconds. */
  now: number;
  /** BCP 47, each once, the one of most clips first; at least one. */
  languages: readonly string[];
  authors: readonly string[];
  /** Whether its pages follow each other from right to left. */
  isRightToLeft: boolean;
  /** Its clips' files in their order, seen from the package document. */
  chapters: readonly string[];
  pictures: readonly BookPicture[];
}

/** The file that says where the package document lies. */
export const containerXml = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The package document (EPUB 3.3, 5): what the book is called, what it holds, in which order it is read. */
export function packageDocument(book: Book): string {
  const { title, id, now, languages, authors, isRightToLeft, chapters, pictures } = book;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">',
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">urn:uuid:${text(id)}</dc:identifier>`,
    `<dc:title>${xmlTitle(title)}</dc:title>`,
    ...languages.map((language) => `<dc:language>${text(language)}</dc:language>`),
    ...authors.map((author) => `<dc:creator>${text(author)}</dc:creator>`),
    `<meta property="dcterms:modified">${instant(now)}</meta>`,
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    '<item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>',
    ...chapters.map(
      (file, place) => `<item id="clip-${place + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
    ...pictures.map(({ file, type }, place) => `<item id="picture-${place + 1}" href="${file}" media-type="${type}"/>`),
    '</manifest>',
    isRightToLeft ? '<spine page-progression-direction="rtl">' : '<spine>',
    '<itemref idref="title"/>',
    '<itemref idref="nav"/>',
    ...chapters.map((_, place) => `<itemref idref="clip-${place + 1}"/>`),
    '</spine>',
    '</package>',
  ];
  return `${lines.join('\n')}\n`;
}
