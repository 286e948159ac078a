/** One thing that articles hold. `as` is what its Markdown must mean where that is not the same HTML. */
export interface Case {
  name: string;
  html: string;
  as?: string;
}

const picture = 'https://img.example/ferry.jpg';

export const cases: readonly Case[] = [
  // Blocks
  { name: 'paragraphs', html: '<p>The ferry left.</p><p>Nobody saw it go.</p>' },
  {
    name: 'all heading levels',
    html: [1, 2, 3, 4, 5, 6].map((level) => `<h${level}>Level ${level}</h${level}>`).join(''),
  },
  { name: 'heading that ends in number signs', html: '<h2>Learning C #</h2><h3>##</h3>' },
  {
    name: 'heading with emphasis and link',
    html: '<h2>The <em>Aurora</em> <a href="https://a.example/x">sails</a></h2>',
  },
  { name: 'heading with a line break', html: '<h2>First<br>second</h2>', as: '<h2>First second</h2>' },
  { name: 'thematic break between paragraphs', html: '<p>before</p><hr><p>after</p>' },
  { name: 'thematic break first', html: '<hr><p>after</p>' },
  {
    name: 'text between blocks',
    html: 'loose<p>first</p>between<h2>Head</h2>last',
    as: '<p>loose</p><p>first</p><p>between</p><h2>Head</h2><p>last</p>',
  },
  { name: 'sections and divs', html: '<section><div><p>one</p></div><div>two</div></section>' },
  {
    name: 'block inside a link',
    html: '<a href="https://a.example/"><div><p>one</p><p>two</p></div></a>',
    as: '<p><a href="https://a.example/">one</a></p><p><a href="https://a.example/">two</a></p>',
  },
  {
    name: 'block inside strong',
    html: '<strong><p>one</p><h2>two</h2></strong>',
    as: '<p><strong>one</strong></p><h2><strong>two</strong></h2>',
  },
  {
    name: 'white space folded',
    html: '<p>  one\n\t two  </p>\n\n<p> </p><p>&nbsp;</p><p>three</p>',
    as: '<p>one two</p><p>three</p>',
  },
  {
    name: 'two breaks make a paragraph',
    html: '<p>one<br><br>two<br> <br>three</p>',
    as: '<p>one</p><p>two</p><p>three</p>',
  },
  // Lists
  { name: 'bullets', html: '<ul><li>one</li><li>two</li></ul>' },
  { name: 'numbers from seven', html: '<ol start="7"><li>seven</li><li>eight</li></ol>' },
  {
    name: 'numbers past nine',
    html: `<ol start="9"><li>nine<ul><li>inner</li></ul></li><li>ten<p>more</p><ul><li>inner</li></ul></li></ol>`,
  },
  { name: 'list from zero', html: '<ol start="0"><li>zero</li></ol>' },
  {
    name: 'countdown',
    html: '<ol reversed><li>third</li><li>second</li><li>first</li></ol>',
    as: '<ul><li>3. third</li><li>2. second</li><li>1. first</li></ul>',
  },
  {
    name: 'numbers with a gap',
    html: '<ol><li>one</li><li value="5">five</li></ol>',
    as: '<ul><li>1. one</li><li>5. five</li></ul>',
  },
  { name: 'numbers below zero', html: '<ol start="-2"><li>a</li></ol>', as: '<ul><li>-2. a</li></ul>' },
  {
    name: 'nested lists',
    html: '<ul><li>one<ol><li>inner<ul><li>innermost</li></ul></li><li>next</li></ol></li><li>two</li></ul>',
  },
  {
    name: 'list right in a list',
    html: '<ul><li>one</li><ul><li>inner</li></ul></ul>',
    as: '<ul><li>one<ul><li>inner</li></ul></li></ul>',
  },
  { name: 'item with two paragraphs', html: '<ul><li><p>one</p><p>more</p></li><li><p>two</p></li></ul>' },
  {
    name: 'item with quote, code and heading',
    html: '<ul><li><p>one</p><blockquote><p>quoted</p></blockquote><pre><code>a\n\n  b\n</code></pre></li><li><h3>Head</h3><p>text</p></li></ul>',
  },
  { name: 'item that begins with code', html: '<ol><li><pre><code>first\n</code></pre></li></ol>' },
  { name: 'item that begins with a rule', html: '<ul><li><hr><p>x</p></li></ul>' },
  { name: 'item that begins with a list', html: '<ul><li><ul><li>a</li></ul></li></ul>' },
  { name: 'two lists in a row', html: '<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol><ol><li>d</li></ol>' },
  { name: 'empty items', html: '<ul><li>one</li><li> </li><li>two</li></ul>', as: '<ul><li>one</li><li>two</li></ul>' },
  { name: 'list, then code', html: '<ul><li>a</li></ul><pre><code>b\n</code></pre>' },
  { name: 'item that looks like a task', html: '<ul><li>[ ] not a task</li><li>[x] nor this</li></ul>' },
  {
    name: 'definition list',
    html: '<dl><dt>Knot</dt><dd>A mile an hour, at sea.</dd><dt>Berth</dt><dt>Quay</dt><dd>Where it lies.</dd><dd><p>Or waits.</p></dd></dl>',
    as: '<ul><li><p><strong>Knot</strong></p><p>A mile an hour, at sea.</p></li><li><p><strong>Berth</strong></p><p><strong>Quay</strong></p><p>Where it lies.</p><p>Or waits.</p></li></ul>',
  },
  // Quotes
  { name: 'quote of several paragraphs', html: '<blockquote><p>one</p><p>two</p></blockquote><p>after</p>' },
  {
    name: 'nested quotes',
    html: '<blockquote><p>outer</p><blockquote><p>inner</p></blockquote><p>outer again</p></blockquote>',
  },
  { name: 'two quotes in a row', html: '<blockquote><p>one</p></blockquote><blockquote><p>two</p></blockquote>' },
  {
    name: 'quote with list, heading and rule',
    html: '<blockquote><h3>Head</h3><ul><li>a</li></ul><hr><p>end</p></blockquote>',
  },
  { name: 'quote with bare text and a break', html: '<blockquote>line one<br>line two</blockquote>' },
  { name: 'quote that looks like a callout', html: '<blockquote><p>[!note] is text</p></blockquote>' },
  // Code
  {
    name: 'code block with language',
    html: '<pre><code class="language-c++">int a = 1;\n\n\tif (a) b();\n</code></pre>',
  },
  { name: 'code block with fences inside', html: '<pre><code>```\n````js\n~~~\n</code></pre>' },
  { name: 'code block that looks like a list', html: '<pre>- a\n1. b\n# c\n&lt;b&gt; &amp;amp;\n</pre>' },
  { name: 'code block with breaks', html: '<pre>one<br>two</pre>', as: '<pre>one\ntwo</pre>' },
  { name: 'code block with empty lines around', html: '<pre><code>\n\n a\n\n\n</code></pre>' },
  {
    name: 'a sign that emphasis or code would make an address of',
    html: '<p>Write &lt;&amp;<em>b@c.example&gt;b</em>, &lt;+<code>x</code>@c.example&gt;.</p>',
  },
  { name: 'inline code', html: '<p>Use <code>a_b*c</code>, <code>&lt;br&gt;</code> and <code>[x](y)</code>.</p>' },
  { name: 'inline code with backticks', html: '<p><code>`</code> <code>a``b`c</code> <code>`x</code></p>' },
  { name: 'code next to code', html: '<p><code>a</code><code>b</code></p>', as: '<p><code>ab</code></p>' },
  { name: 'code in strong in a link', html: '<p><a href="https://a.example/"><strong><code>x</code></strong></a></p>' },
  { name: 'keyboard keys', html: '<p>Press <kbd>Alt</kbd>.</p>', as: '<p>Press <code>Alt</code>.</p>' },
  // Inline
  {
    name: 'emphasis and strong',
    html: '<p><em>one</em> <strong>two</strong> <em><strong>three</strong></em> <i>four</i> <b>five</b></p>',
  },
  {
    name: 'emphasis inside a word',
    html: '<p>un<em>frigging</em>believable, <strong>T</strong>itle, re<strong>count</strong></p>',
  },
  { name: 'emphasis with spaces inside', html: '<p>one<em> two </em>three<strong>&nbsp;four </strong>five</p>' },
  {
    name: 'emphasis round punctuation',
    html: '<p>He said<em>“no”</em>twice<strong>(and left)</strong>then<em>!</em>x</p>',
  },
  {
    name: 'emphasis in CJK text',
    html: '<p>これは<strong>「重要」</strong>です。彼は<em>（笑）</em>と言った。大<strong>事</strong>な</p>',
  },
  { name: 'emphasis in Arabic text', html: '<p dir="rtl">قال<strong>«لا»</strong>ثم مضى، ال<em>عبّارة</em>.</p>' },
  { name: 'emphasis in emphasis', html: '<p><em>a<em>b</em>c</em> <strong><b>d</b></strong></p>' },
  {
    name: 'emphasis side by side',
    html: '<p><em>a</em><strong>b</strong><em>c</em><del>d</del><strong><em>e</em>f</strong></p>',
  },
  {
    name: 'overlapping emphasis',
    html: '<p><em>a<strong>b</strong></em><strong>c</strong>d<strong>e<em>f</em></strong><em>g</em></p>',
  },
  { name: 'emphasis that ends in a break', html: '<p><strong>one<br></strong>two<em><br>three</em></p>' },
  { name: 'empty emphasis', html: '<p>a<em></em>b<strong> </strong>c</p>', as: '<p>ab c</p>' },
  { name: 'struck text', html: '<p>was <del>ten</del> <s>eleven</s>twelve</p>' },
  {
    name: 'superscript and subscript',
    html: '<p>CO<sub>2</sub>, m<sup>2</sup>, <strong>10<sup>3</sup></strong></p><p><sup>1</sup> A note.</p>',
  },
  { name: 'quotation element', html: '<p>She said <q>never</q>.</p>', as: '<p>She said “never”.</p>' },
  {
    name: 'ruby',
    html: '<p><ruby>港<rt>みなと</rt></ruby>と<ruby>船<rp>（</rp><rt>ふね</rt><rp>）</rp></ruby></p>',
    as: '<p>港(みなと)と船（ふね）</p>',
  },
  { name: 'hard breaks', html: '<p>one<br>two <br> three</p>' },
  { name: 'breaks before what looks like a block', html: '<p>a<br># b<br>- c<br>1. d<br>&gt; e<br>===<br>| f |</p>' },
  {
    name: 'abbreviations, time and spans',
    html: '<p><abbr title="x">UN</abbr> <time>Monday</time> <span>a</span><u>b</u></p>',
  },
  // Links
  {
    name: 'link with title',
    html: '<p><a href="https://a.example/b" title="A &quot;fine&quot; day &amp;amp;">words</a></p>',
  },
  {
    name: 'link with parentheses',
    html: '<p><a href="https://a.example/Ferry_(ship)">x</a> <a href="https://a.example/a)b">y</a> <a href="https://a.example/a(b">z</a></p>',
  },
  { name: 'link with a space', html: '<p><a href="https://a.example/a b/ü?q=x y">x</a></p>' },
  {
    name: 'link with query and entity',
    html: '<p><a href="https://a.example/?a=1&amp;copy=2&amp;lt;=3&amp;b_c=*d*">x</a></p>',
  },
  {
    name: 'link with a backslash, pipe and backtick',
    html: '<p><a href="https://a.example/?q=a\\b|c`d">x</a></p>',
    as: '<p><a href="https://a.example/?q=a%5Cb%7Cc%60d">x</a></p>',
  },
  { name: 'link that shows its address', html: '<p><a href="https://a.example/x_y">https://a.example/x_y</a></p>' },
  { name: 'link words with brackets', html: '<p><a href="https://a.example/">a [b] c] [d</a></p>' },
  {
    name: 'link round a picture',
    html: `<p><a href="https://a.example/"><img src="${picture}" alt="A ferry"></a></p>`,
  },
  {
    name: 'links side by side',
    html: '<p><a href="https://a.example/1">one</a><a href="https://a.example/1">two</a>(x)</p>',
  },
  {
    name: 'mail link and fragment',
    html: '<p><a href="mailto:desk@harbour.example">write</a> <a href="#notes">notes</a></p>',
  },
  {
    name: 'link in CJK text',
    html: '<p>詳細は<a href="https://a.example/">「こちら」</a>へ<strong><a href="https://a.example/2">重要</a></strong>だ</p>',
  },
  { name: 'link of another scheme', html: '<p><a href="javascript:alert(1)">words</a></p>', as: '<p>words</p>' },
  { name: 'link without words', html: '<p>a<a href="https://a.example/"> </a>b</p>', as: '<p>a b</p>' },
  { name: 'link over a break', html: '<p><a href="https://a.example/">one<br>two</a></p>' },
  // Pictures
  { name: 'picture', html: `<p><img src="${picture}" alt="A [ferry] at &quot;dawn&quot; * _" title="The Aurora"></p>` },
  { name: 'picture without words', html: `<p><img src="${picture}"></p>` },
  {
    name: 'figure with caption and credit',
    html: `<figure><img src="${picture}" alt="A ferry"><figcaption>The ferry at dawn. <span>Photograph: Ana Ruiz</span></figcaption></figure>`,
    as: `<p><img src="${picture}" alt="A ferry"></p><p><em>The ferry at dawn. Photograph: Ana Ruiz</em></p>`,
  },
  {
    name: 'figure, caption first, in paragraphs',
    html: `<figure><figcaption><p>The ferry, <em>Aurora</em>.</p><p>Li Wei</p></figcaption><img src="${picture}" alt="x"></figure>`,
    as: `<p><img src="${picture}" alt="x"></p><p><em>The ferry, Aurora. Li Wei</em></p>`,
  },
  {
    name: 'figure with two pictures',
    html: `<figure><img src="${picture}" alt="a"><img src="${picture}" alt="b"><figcaption>Both</figcaption></figure>`,
    as: `<p><img src="${picture}" alt="a"></p><p><img src="${picture}" alt="b"></p><p><em>Both</em></p>`,
  },
  {
    name: 'caption that begins with quotes',
    html: `<figure><img src="${picture}" alt=""><figcaption>“No,” she said. (AP)</figcaption></figure>`,
    as: `<p><img src="${picture}" alt=""></p><p><em>“No,” she said. (AP)</em></p>`,
  },
  {
    name: 'picture with no usable address',
    html: '<p>a <img src="data:image/gif;base64,AA" alt="chart"> b</p>',
    as: '<p>a chart b</p>',
  },
  {
    name: 'embed',
    html: '<iframe src="https://video.example/1" title="The ferry sails"></iframe><p>after</p>',
    as: '<p><a href="https://video.example/1">The ferry sails</a></p><p>after</p>',
  },
  // Tables
  {
    name: 'table',
    html: '<table><thead><tr><th>Boat</th><th>Knots</th></tr></thead><tbody><tr><td>Aurora</td><td>12</td></tr><tr><td></td><td>9</td></tr></tbody></table>',
  },
  { name: 'table without header', html: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>' },
  {
    name: 'cells with pipes and code',
    html: '<table><tr><th>a|b</th><th>c\\|d</th></tr><tr><td><code>x|y</code></td><td>||</td></tr></table>',
  },
  {
    name: 'cells with links, emphasis and breaks',
    html: `<table><tr><th><em>a</em></th><th><strong>b</strong></th></tr><tr><td><a href="https://a.example/?x=1|2">l|k</a><br>two</td><td><img src="${picture}" alt="p|q"></td></tr></table>`,
    as: `<table><tr><th><em>a</em></th><th><strong>b</strong></th></tr><tr><td><a href="https://a.example/?x=1%7C2">l|k</a><br>two</td><td><img src="${picture}" alt="p|q"></td></tr></table>`,
  },
  {
    name: 'cells with paragraphs and lists',
    html: '<table><tr><th>a</th><th>b</th></tr><tr><td><p>one</p><p>two</p></td><td><ul><li>x</li><li>y</li></ul></td></tr></table>',
    as: '<table><tr><th>a</th><th>b</th></tr><tr><td>one<br>two</td><td>• x<br>• y</td></tr></table>',
  },
  {
    name: 'cells that look like Markdown',
    html: '<table><tr><th># a</th><th>- b</th></tr><tr><td>1. c</td><td>:--</td></tr><tr><td>---</td><td>&gt; d</td></tr></table>',
  },
  {
    name: 'spanning cells',
    html: '<table><tr><th colspan="2">wide</th><th>c</th></tr><tr><td rowspan="2">tall</td><td>x</td><td>y</td></tr><tr><td>z</td><td>w</td></tr></table>',
    as: '<table><tr><th>wide</th><th></th><th>c</th></tr><tr><td>tall</td><td>x</td><td>y</td></tr><tr><td></td><td>z</td><td>w</td></tr></table>',
  },
  {
    name: 'rows of different length',
    html: '<table><tr><th>a</th></tr><tr><td>b</td><td>c</td></tr></table>',
    as: '<table><tr><th>a</th><th></th></tr><tr><td>b</td><td>c</td></tr></table>',
  },
  {
    name: 'table caption',
    html: '<table><caption>Boats</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
    as: '<p><em>Boats</em></p><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
  },
  {
    name: 'table that only lays out',
    html: '<table><tr><td><h2>Head</h2><p>text</p></td></tr></table>',
    as: '<h2>Head</h2><p>text</p>',
  },
  {
    name: 'table in a table',
    html: '<table><tr><td>left</td><td><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>',
    as: '<p>left</p><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
  },
  {
    name: 'table in a list and in a quote',
    html: '<ul><li><p>x</p><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table></li></ul><blockquote><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table></blockquote>',
  },
  // Text that looks like Markdown
  ...[
    '1. one',
    '12) twelve',
    '2026. gadā',
    '# head',
    '###### six',
    '#',
    '* star',
    '+ plus',
    '- minus',
    '-',
    '+',
    '---',
    '***',
    '___',
    '- - -',
    '===',
    '&gt; quote',
    '*em* **strong** _em_ __strong__',
    'snake_case_name and _x_',
    '~~struck~~ ~one~',
    '[x](y) ![x](y) [x][y] [x]',
    '[x]: https://a.example/',
    '[^1] and [^1]: note',
    '| a | b |',
    'a | b',
    '|---|',
    '&lt;b&gt;bold&lt;/b&gt; &lt;!-- c --&gt; &lt;a href="x"&gt;',
    '&lt;https://a.example/&gt;',
    '&amp;amp; &amp;copy; &amp;#35; &amp;nbsp;',
    'AT&amp;T, R&amp;D; x&amp;y',
    '`code` ``two`` ```',
    '~~~',
    '\\ \\* \\\\ C:\\dir\\',
    '!',
    '![',
    ':-- a',
    'https://a.example/x and www.a.example',
    'desk@harbour.example wrote',
    'a\\',
    '    four spaces',
    '$5 to $10, 7$ and $x$',
    '==high== %%hidden%% #tag #2026',
    'ends with two stars **',
    '2 * 3 * 4',
    '* * *',
    '&lt;',
    '5 &lt; 6 &gt; 4',
    '{{ x }} {% y %}',
    '+49 30 1234',
    '– dash',
    '"quotes" and \'these\'',
    '(a) b',
    'a. b',
    '1986\\. A year',
    '\u200f- rtl',
    '\u3000全角',
    'soft\u00adhyphen, zero\u200bwidth, no\u00a0break',
  ].map((text) => ({ name: `text: ${text}`, html: `<p>${text}</p>` })),
  { name: 'text that looks like a setext heading', html: '<p>head<br>---</p><p>head<br>===</p>' },
  { name: 'text that looks like a table', html: '<p>a | b<br>--- | ---<br>c | d</p>' },
  {
    name: 'looks split over elements',
    html: '<p><span>1</span>. one <span>[</span>x](y) <b>1</b>. two</p><p><span>#</span> three</p>',
  },
  {
    name: 'Markdown looks in list and quote',
    html: '<ul><li># a</li><li>1. b</li><li>- c</li><li>&gt; d</li></ul><blockquote><p>- e</p><p>    f</p></blockquote>',
  },
  // Scripts
  { name: 'Arabic', html: '<h2 dir="rtl">العبّارة تعود</h2><p dir="rtl">قال <em>الربان</em>: «لا»، 12 مرة.</p>' },
  { name: 'Japanese', html: '<h2>夜の船</h2><p>　船は<em>午後十時</em>に出る。</p><ul><li>一</li><li>二</li></ul>' },
  { name: 'Turkish, Thai and emoji', html: '<p>İstanbul’da ışık; เรือ; 👩‍👩‍👧 🇹🇷</p>' },
];
