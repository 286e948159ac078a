/** A text as it was clipped and as it was clipped again. */
export interface EditedText {
  name: string;
  /**
   * `same words`: there, whatever became of punctuation and white space. `moved`: the same words in another place of the text. `edited`:
   * the words have changed and are still that passage. `orphan`: it is not there any more, or cannot be told.
   */
  expected: 'same words' | 'moved' | 'edited' | 'orphan';
  /** The quote between ⟦ and ⟧. */
  before: string;
  /** Where it must be found between ⟦ and ⟧; without these it must not be found. */
  after: string;
}

/** A text without its brackets, and where these stood; null where there are none. */
export function unbracketed(bracketed: string): { text: string; place: { start: number; end: number } | null } {
  const text = bracketed.replace(/[⟦⟧]/g, '');
  const start = bracketed.indexOf('⟦');
  return { text, place: start < 0 ? null : { start, end: bracketed.indexOf('⟧') - 1 } };
}
