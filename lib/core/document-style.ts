/** How an exported document looks: a column for reading in the fonts of the machine, light or dark as the reader has it. */
export const documentStyle = `
:root { color-scheme: light dark; }
body {
  max-inline-size: 38rem;
  margin: 2rem auto 4rem;
  padding-inline: 1rem;
  background: light-dark(#fffefb, #16171a);
  color: light-dark(#1d1d1b, #e6e4df);
  font: 1.1875rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif;
  overflow-wrap: break-word;
}
:dir(rtl) { line-height: 1.85; }
a { color: light-dark(#0a4f9e, #8ab8ee); text-underline-offset: 0.15em; }
header { margin-block-end: 2rem; border-block-end: 1px solid light-dark(#d8d5cd, #3a3b3f); }
header p, figcaption, caption, .remote-picture {
  color: light-dark(#55534e, #a9a69f);
  font: 0.875rem/1.45 system-ui, sans-serif;
  text-align: start;
}
header .standfirst { color: inherit; font: inherit; font-weight: 600; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.35rem; }
h3, h4, h5, h6 { font-size: 1.1rem; }
blockquote { margin-inline: 0; padding-inline-start: 1.2em; border-inline-start: 3px solid light-dark(#9a2f1f, #e08a7a); }
figure { margin: 1.6em 0; }
pre { overflow-x: auto; padding: 1rem; background: light-dark(#f2f0ea, #222327); direction: ltr; text-align: start; }
code, kbd, samp { font-size: 0.85em; }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.4em 0.8em; border-block-end: 1px solid light-dark(#d8d5cd, #3a3b3f); text-align: start; vertical-align: top; }
.remote-picture { display: block; padding: 0.75rem 1rem; border: 1px dashed light-dark(#a5a29a, #6a6b70); }
.remote-picture a { margin-inline-start: 1em; }
.note { white-space: pre-line; }
aside.note { padding-inline-start: 1em; border-inline-start: 3px solid light-dark(#d8d5cd, #3a3b3f); }
img { max-inline-size: 100%; block-size: auto; }
mark { color: inherit; border-block-end: 2px solid light-dark(#8a8478, #a9a69f); }
.highlight-yellow { background: light-dark(#f8e58c, #5a4c12); }
.highlight-green { background: light-dark(#bfe8b4, #27502a); }
.highlight-blue { background: light-dark(#b9dcf7, #1e466b); }
.highlight-pink { background: light-dark(#f9c9dc, #66304a); }
.highlights blockquote { margin-block: 1em 0.25em; padding: 0.25em 0.75em; border: 0; white-space: pre-line; }
:target { outline: 2px solid light-dark(#0a4f9e, #8ab8ee); outline-offset: 4px; }
body > footer { margin-block-start: 3rem; border-block-start: 1px solid light-dark(#d8d5cd, #3a3b3f); }
body > footer p { margin-block: 0.5em; color: light-dark(#55534e, #a9a69f); font: 0.75rem/1.45 system-ui, sans-serif; }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; }
  body { max-inline-size: none; margin: 0; padding: 0; font-size: 11pt; orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  figure, img, tr, li { break-inside: avoid; }
  mark { border-block-end-color: #000; }
}
`;
