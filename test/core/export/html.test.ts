import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { exportDraft } from '../../../src/core/export/exportDraft';

describe('a draft exported to HTML', () => {
  it('leads from each mark to its note and back, with words for those who hear it', async () => {
    const { document } = await pageOf('글[^나] 또[^가] 다시[^나].\n\n[^가]: 둘째.\n\n[^나]: 첫째.\n');
    const notes = [...document.querySelectorAll('section.footnotes li')];
    assert.deepEqual(
      notes.map(note => note.textContent.replace(/[↩\d\s]/g, '')),
      ['첫째.', '둘째.'],
    );
    assert.equal(document.getElementById('footnote-label')?.textContent, '각주');
    for (const mark of document.querySelectorAll('a[data-footnote-ref], a[data-footnote-backref]'))
      assert.ok(document.getElementById(mark.getAttribute('href')!.slice(1)));
    assert.deepEqual(
      [...document.querySelectorAll('a[data-footnote-ref]')].map(mark =>
        mark.getAttribute('aria-describedby'),
      ),
      ['footnote-label', 'footnote-label', 'footnote-label'],
    );
    assert.deepEqual(
      [...document.querySelectorAll('a[data-footnote-backref]')].map(mark => mark.getAttribute('aria-label')),
      ['본문의 각주 1 자리로', '본문의 각주 1-2 자리로', '본문의 각주 2 자리로'],
    );
  });

  it('speaks the language of the draft', async () => {
    const { document } = await pageOf('A port.[^1]\n\n[^1]: A note.\n');
    assert.equal(document.documentElement.getAttribute('lang'), 'en-US');
    assert.equal(document.getElementById('footnote-label')?.textContent, 'Footnotes');
  });

  it('prints the title of the front matter once, and no YAML', async () => {
    const { html, document } = await pageOf('---\ntitle: 항구 <의> 봄\n---\n\n# 항구 \\<의> 봄\n\n글.\n');
    assert.equal(document.title, '항구 <의> 봄');
    assert.equal(document.querySelectorAll('h1').length, 1);
    assert.doesNotMatch(html, /title:/);
  });

  it('has no script, no address to fetch, no ledger', async () => {
    const { html, document } = await pageOf(
      '<script>alert(1)</script>\n\n![그림](https://example.org/a.png) <img src=x onerror=y> [나쁨](javascript:x) [집](https://example.org)[^1]\n\n[^1]: 주. <!--gakju:a.txt@1-2#abc-->\n',
    );
    assert.doesNotMatch(html, /<script|<img|onerror|javascript:|gakju|@import|url\(|<link/i);
    assert.deepEqual(
      [...document.querySelectorAll('[src], [href]')]
        .map(element => element.getAttribute('href') ?? '')
        .filter(address => !address.startsWith('#')),
      ['https://example.org'],
    );
  });

  it('has tables, and a sheet of style for print', async () => {
    const { html, document } = await pageOf('|가|나|\n|-|-|\n|1~2|3~4|\n');
    assert.equal(document.querySelectorAll('td').length, 2);
    assert.equal(document.querySelector('td')?.textContent, '1~2');
    assert.match(html, /@media print/);
  });
});

/** What is asked of a page; no types of the DOM are at hand. */
interface PageElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

interface Page {
  readonly html: string;
  readonly document: {
    readonly title: string;
    readonly documentElement: PageElement;
    getElementById(id: string): PageElement | null;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  };
}

async function pageOf(text: string): Promise<Page> {
  const { bytes } = await exportDraft(text, 'html', { name: '초고' });
  const html = new TextDecoder().decode(bytes);
  const { document } = parseHTML(html) as unknown as Pick<Page, 'document'>;
  return { html, document };
}
