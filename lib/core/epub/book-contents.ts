import type { Clip } from '../clip';
import { locale } from '../words';
import { languageOf } from './language-of';
import type { Chapter } from './navigation';
import type { Book, BookPicture } from './package-document';
import { withoutForbidden } from './xml-text';

/** What a book holds, as it grows. */
export class BookContents {
  readonly chapters: Chapter[] = [];
  readonly #pictures = new Map<string, BookPicture>();
  readonly #authors = new Set<string>();
  /** How many clips are in each language. */
  readonly #languages = new Map<string, number>();
  #rightToLeft = 0;

  /** Where a picture lies, by its hash; undefined where it is not in the book yet. */
  pictureOf = (hash: string): BookPicture | undefined => this.#pictures.get(hash);

  /** Notes a picture, and says where it is to lie. */
  addPicture(hash: string, ending: string, type: string): BookPicture {
    const picture = { file: `pictures/${hash.slice(0, 32)}.${ending}`, type };
    this.#pictures.set(hash, picture);
    return picture;
  }

  /** Notes a clip, and gives the name of its page. */
  addChapter({ title, lang, dir, authors }: Clip): string {
    const file = `clip-${this.chapters.length + 1}.xhtml`;
    this.chapters.push({ file, title, lang });
    for (const author of authors) {
      const name = withoutForbidden(author).trim();
      if (name) this.#authors.add(name);
    }
    const language = languageOf(lang);
    if (language) this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    if (dir === 'rtl') this.#rightToLeft += 1;
    return file;
  }

  /** The title of its only clip; null where there are more, or where nothing of it can be seen. */
  onlyTitle(): string | null {
    const [only, ...more] = this.chapters;
    const title = only && more.length === 0 ? withoutForbidden(only.title).replace(/\s+/gu, ' ').trim() : '';
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? title : null;
  }

  /** What of it stands in the package document. Its pages follow each other as most of its clips are read. */
  described(): Pick<Book, 'languages' | 'authors' | 'isRightToLeft' | 'chapters' | 'pictures'> {
    const languages = [...this.#languages].sort(([, one], [, other]) => other - one).map(([language]) => language);
    return {
      languages: languages.length > 0 ? languages : [locale()],
      authors: [...this.#authors],
      isRightToLeft: this.#rightToLeft * 2 > this.chapters.length,
      chapters: this.chapters.map(({ file }) => file),
      pictures: [...this.#pictures.values()],
    };
  }
}
