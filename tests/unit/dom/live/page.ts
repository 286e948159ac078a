/** Puts a page into the window, on screen; takes it away by the function that it gives. */
export function showPage(html: string): () => void {
  // A hostile page takes its place in `document`.
  const { body } = document;
  const before = body.innerHTML;
  body.innerHTML = html;
  return () => {
    CSS.highlights.clear();
    body.innerHTML = before;
  };
}
