/** HTML that browsers make something of and stricter readers do not: each as it may lie in the store, or worse. */
export const hostileArticles: readonly { name: string; html: string }[] = [
  {
    name: 'scripts',
    html: '<p onclick="x()">Boats<script>x()</script><img src=x onerror="x()"></p><iframe src="https://a.example"></iframe>',
  },
  {
    name: 'script addresses',
    html: '<p><a href="javascript:x()">a</a> <a href="data:text/html,x">b</a> <a href="vbscript:x">c</a></p>',
  },
  {
    name: 'blocks in lines',
    html: '<span>Boats <div>counted</div><ul><li>one</li></ul><table><tr><td>two</td></tr></table><hr><pre>three</pre></span>',
  },
  { name: 'blocks in emphasis', html: '<em><p>Boats</p><blockquote><p>counted</p></blockquote></em>' },
  { name: 'blocks in a link', html: '<a href="https://a.example/x"><h2>Boats</h2><p>counted</p></a>' },
  {
    name: 'links in a link',
    html: '<a href="https://a.example/x">Boats<table><tr><td><a href="https://b.example/">counted</a></td></tr></table></a>',
  },
  {
    name: 'items without a list',
    html: '<li>Boats</li><dt>a</dt><dd>b</dd><figcaption>c</figcaption><rt>d</rt><rp>e</rp>',
  },
  {
    name: 'lists with other things',
    html: '<ul>Boats <p>counted</p><ul><li>again</li></ul></ul><ol start="-3" reversed><li value="7">x</li></ol><ul></ul><ol></ol>',
  },
  {
    name: 'terms in disorder',
    html: '<dl><dd>Boats</dd><dt>counted</dt></dl><dl></dl><dl><dt>a</dt><dd>b</dd></dl><dl>x<dt><h2>y</h2></dt><dd>z</dd></dl>',
  },
  { name: 'terms with headings', html: '<dl><dt><h2>Boats</h2></dt><dd><ul><li>counted</li></ul></dd></dl>' },
  {
    name: 'figures with captions everywhere',
    html: '<figure><figcaption>a</figcaption><p>b</p><figcaption>c</figcaption><p>d</p></figure><figure></figure>',
  },
  {
    name: 'tables in disorder',
    html: '<table><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody><thead><tr><th>h</th></tr></thead><caption>one</caption><caption>two<table><tr><td>in</td></tr></table></caption></table>',
  },
  {
    name: 'tables without rows',
    html: '<table></table><table><caption>Boats</caption></table><table><tr></tr></table><table><tbody></tbody></table>',
  },
  {
    name: 'cells that span',
    html: '<table><tr><td colspan="0" rowspan="0">a</td><th colspan="3" scope="col" rowspan="2"><h3>b</h3></th><th scope="x">c</th></tr><tr><td>d</td></tr></table>',
  },
  { name: 'tables in tables', html: '<table><tr><td><table><tr><td>Boats</td></tr></table></td></tr></table>' },
  {
    name: 'readings over words',
    html: '<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby><ruby>船<rt>ふね</rt>舟<rt>ふね</rt></ruby><ruby>海</ruby><ruby><rt>x</rt></ruby><ruby>a<ruby>b<rt>c</rt></ruby><rt>d</rt></ruby>',
  },
  {
    name: 'addresses that are none',
    html: '<p><a href="https://a.example/a b|c\\d^e`f{g}[h]%zz?q=ü&r=<s>#t#u">a</a> <a href="http://[::1]/">b</a> <a href="https://user:pass@a.example:8080/">c</a> <a href="mailto:a b@c.example?subject=ü|x">d</a> <a href="https://mün.example/ä">e</a> <a href="https://a_b.example/">f</a> <a href="#x">g</a> <a href="/rel">h</a> <a href="">i</a> <a>j</a></p>',
  },
  {
    name: 'languages that are none',
    html: '<p lang="">a</p><p lang="x">b</p><p lang="en_GB">c</p><p lang="zh-Hant-TW" dir="auto">d</p><p lang="i-klingon" dir="up">e</p><p lang="a-b-c">f</p>',
  },
  {
    name: 'times that are none',
    html: '<p><time datetime="soon">a</time> <time>b</time> <del datetime="x" cite="y">c</del> <ins cite="javascript:x">d</ins></p><del><p>e</p></del>',
  },
  { name: 'direction without one', html: '<p><bdo>a</bdo> <bdo dir="rtl">b</bdo> <bdi dir="ltr">c</bdi></p>' },
  {
    name: 'classes of Newsclip’s own',
    html: '<p><sup class="note-sign"><a href="#note-99">a</a></sup><code class="language-c++">b</code><mark class="highlight-x">c</mark><span class="block">d</span></p>',
  },
  {
    name: 'control characters',
    html: '<p>a\u0001b\u0008c\u000bd\u000ce\u001bf\u007fg\u0085h\ufffei\uffffj\ud83dk</p>',
  },
  {
    name: 'ends of sections',
    html: '<p>]]&gt; --&gt; &lt;!-- &lt;?xml ?&gt; &amp;nbsp; &nbsp;</p><pre>  two\n\n  lines </pre>',
  },
  {
    name: 'quotes in quotes',
    html: '<q cite="x">a<q>b</q></q><dfn>c<dfn>d</dfn></dfn><abbr title="&quot;<>&amp;">e</abbr>',
  },
  {
    name: 'footers',
    html: '<footer><footer><p>Boats</p></footer></footer><section><h1>counted</h1><section>again</section></section>',
  },
  { name: 'ruled lines', html: '<hr>a<br><wbr>b<p></p><h2></h2><blockquote></blockquote>' },
  { name: 'a deep nest', html: `${'<div><blockquote><em>'.repeat(40)}Boats${'</em></blockquote></div>'.repeat(40)}` },
  { name: 'Arabic', html: '<p dir="rtl" lang="ar">عدّ الحارس <bdi>12</bdi> قاربًا.</p>' },
  { name: 'Japanese', html: '<p lang="ja">港の<ruby>船<rt>ふね</rt></ruby>を数えた。</p>' },
  { name: 'nothing', html: '' },
];
