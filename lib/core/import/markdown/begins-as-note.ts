/** Whether a text begins as a note does that says something of itself: with front matter, or with a first block of properties. */
export const beginsAsNote = (start: string): boolean =>
  /^---[ \t]*\r?\n/.test(start) || /^(?:- )?[\p{L}\p{N}_-]{1,60}:: /u.test(start);
