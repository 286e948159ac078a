/** How a book looks: the font and the colours are the reading program's own. */
export const bookStyle = `
h1, h2, h3, h4, h5, h6 { line-height: 1.25; page-break-after: avoid; break-after: avoid; }
.standfirst { font-weight: bold; }
.source, .small, figcaption, caption, .remote-picture { font-size: 0.85em; }
.remote-picture, .block { display: block; }
.remote-picture { border: 1px dashed; padding: 0.5em; }
.note { white-space: pre-line; border-left: 3px solid; padding-left: 0.75em; }
[dir="rtl"] .note { border-left: 0; padding-left: 0; border-right: 3px solid; padding-right: 0.75em; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }
mark { color: inherit; border-bottom: 2px solid; }
.highlight-yellow { background-color: #f8e58c; color: #000; }
.highlight-green { background-color: #bfe8b4; color: #000; }
.highlight-blue { background-color: #b9dcf7; color: #000; }
.highlight-pink { background-color: #f9c9dc; color: #000; }
`;
