import fc from 'fast-check';

const pieces = fc.constantFrom(
  ...[
    '\\',
    '{',
    '}',
    '\\end{document}',
    '$x$',
    '%',
    '&',
    '#1',
    'a_b',
    '~',
    '^^M',
    '--',
    '---',
    "''",
    '``',
    '"',
    '@book{',
    ' and ',
  ],
  ...[
    'TY  - BOOK',
    '\nER  - ',
    '\r\nTY  - NEWS\r\n',
    'AU  - ',
    '<i>',
    '</i>',
    '[[',
    ']]',
    '|',
    '=',
    ',',
    'Ferry',
    'İstanbul',
    'ñ',
  ],
  ...[
    '渡輪',
    'العبّارة',
    '👩‍🚀',
    '\u202e',
    '\u0000',
    '\t',
    '\ud83d',
    '\\input{x}',
    '\\\\',
    '{}',
    '?`',
    '!`',
    '<<',
    '>>',
    ',,',
  ],
);

/** Titles and names with whatever means something to a format; the first letter is one. */
export const hostileText = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => `T${parts.join('')}`);
