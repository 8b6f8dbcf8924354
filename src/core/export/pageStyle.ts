/** How an exported page looks, on the screen and on paper. No font is fetched: the reader's own are named. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
}
body {
  margin: 0;
  font-family: 'Times New Roman', 바탕, Batang, AppleMyungjo, 'Noto Serif CJK KR', 'Noto Serif KR', serif;
  font-size: 1.0625rem;
  line-height: 1.75;
}
main {
  max-width: 42rem;
  margin: 3rem auto;
  padding: 0 1.25rem;
}
main:lang(ko) {
  word-break: keep-all;
  overflow-wrap: break-word;
}
h1,
h2,
h3,
h4,
h5,
h6 {
  font-family: '맑은 고딕', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans CJK KR', sans-serif;
  line-height: 1.35;
  margin: 2.2em 0 0.6em;
}
header h1 {
  margin-top: 0;
}
header p {
  margin: 0;
}
blockquote {
  margin: 1.2em 0;
  padding-inline-start: 1.2em;
  border-inline-start: 3px solid #999;
}
table {
  border-collapse: collapse;
  margin: 1.2em 0;
}
th,
td {
  border: 1px solid #999;
  padding: 0.3em 0.7em;
}
pre {
  overflow-x: auto;
  white-space: pre-wrap;
}
sup {
  line-height: 0;
}
.footnotes {
  margin-top: 3em;
  border-top: 1px solid #999;
  font-size: 0.9em;
}
.footnotes h2 {
  margin-top: 1em;
  font-size: 1.1em;
}
@page {
  margin: 25mm 25mm 20mm;
}
@media print {
  :root {
    color-scheme: light;
  }
  body {
    font-size: 11pt;
  }
  main {
    max-width: none;
    margin: 0;
    padding: 0;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .data-footnote-backref {
    display: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    break-after: avoid;
  }
  p,
  li {
    orphans: 2;
    widows: 2;
  }
  blockquote,
  tr {
    break-inside: avoid;
  }
}
`;
