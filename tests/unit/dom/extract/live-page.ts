/** A page in a frame of its own: a real document, laid out by its own inline styles, its scripts off and every request refused. */
export async function livePage(html: string, address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const base = `<base href="${address}">`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html.includes('<head>') ? html.replace('<head>', `<head>${policy}${base}`) : `${policy}${base}${html}`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no document');
  return page;
}
