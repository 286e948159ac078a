/** How much is kept of the pictures of clips. */
export const pictureLimits = {
  /** Pictures of one clip: a gallery of a long report has them; what has more is a page of icons, or an attack. */
  count: 60,
  /** Bytes of one picture as it is kept: a photograph of the longest side at a good quality has a quarter of them. */
  bytes: 4_000_000,
  /** Bytes that may come from the web for one picture, to be made smaller: more of them only a camera writes. */
  fetchedBytes: 24_000_000,
  /** Bytes of all pictures that one clip shows: as much as some thousand clips without. */
  clipBytes: 40_000_000,
  /** Pixels: the column of the reader is 700 wide, twice of which the densest screens show, and a zoom has something left. */
  longestSide: 2_000,
  /** Pixels of a picture that is looked at, at all: each takes four bytes of memory, however few the file has. */
  pixels: 60_000_000,
  /** Milliseconds that a server has for one picture. */
  patience: 20_000,
} as const;
