import type { KeptImage } from '@/lib/core/pictures/kept-picture';

/** The pictures that an article on screen shows out of the store, and the addresses that they have in this page until they are let go. */
export class KeptPictures {
  /** By the picture's hash: two places of one picture have one. */
  readonly #addresses = new Map<string, string>();

  /**
   * Puts each picture that is kept in the place of its placeholder; the other placeholders stay. It may be called again for an article that
   * is on screen, when more pictures have come: nothing else of it changes.
   */
  show(article: ParentNode, kept: ReadonlyMap<string, KeptImage>): void {
    for (const place of article.querySelectorAll<HTMLElement>('span.remote-picture')) {
      const image = kept.get(place.dataset.address ?? '');
      if (image) place.replaceWith(this.#pictureOf(image, place));
    }
  }

  letGo(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }

  #pictureOf(image: KeptImage, place: HTMLElement): HTMLImageElement {
    const picture = place.ownerDocument.createElement('img');
    picture.className = 'kept-picture';
    picture.alt = place.dataset.alt ?? '';
    // Known before it is drawn, so that no line moves.
    picture.width = image.width;
    picture.height = image.height;
    picture.decoding = 'async';
    // The browser may have lost its file.
    picture.onerror = () => picture.replaceWith(place);
    picture.src = this.#addressOf(image);
    return picture;
  }

  #addressOf({ hash, picture }: KeptImage): string {
    const known = this.#addresses.get(hash);
    if (known !== undefined) return known;
    const made = URL.createObjectURL(picture);
    this.#addresses.set(hash, made);
    return made;
  }
}
