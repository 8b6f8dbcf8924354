import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { ExportFormat } from '../exportFormat';
import type { PrintedDraft } from '../printedDraft';
import { Blocks } from './blocks';
import { headerPart } from './header';
import { Inlines } from './inlines';
import { STYLES } from './looks';
import type { StyleId } from './looks';
import { LookTable } from './lookTable';
import { losses } from './losses';
import { Notes } from './notes';
import { Paragraphs } from './paragraphs';
import { sectionPart, sectionProperties } from './section';
import { characters, element, part } from './xml';

/**
 * A Hangul document (OWPML, KS X 6101) with notes, headings and tables of Hangul's own. No Hancom program has
 * opened one here: other readers of the format have.
 */
export const hwpx: ExportFormat = {
  losses,
  write: draft => Promise.resolve(packed(partsOf(draft))),
};

const MIME_TYPE = 'application/hwp+zip';
const HEADER = 'Contents/header.xml';
const SECTION = 'Contents/section0.xml';
const PACKAGE = 'Contents/content.hpf';

function partsOf(draft: PrintedDraft): Record<string, string> {
  const looks = new LookTable();
  const section = sectionOf(draft, looks);
  return {
    'version.xml': part('hv:HCFVersion', {
      tagetApplication: 'WORDPROCESSOR',
      major: 5,
      minor: 1,
      micro: 0,
      buildNumber: 1,
      os: 1,
      xmlVersion: '1.4',
      application: 'Gakju',
      appVersion: '1',
    }),
    'settings.xml': part(
      'ha:HWPApplicationSetting',
      {},
      element('ha:CaretPosition', { listIDRef: 0, paraIDRef: 0, pos: 0 }),
    ),
    'META-INF/container.xml': part(
      'ocf:container',
      {},
      element(
        'ocf:rootfiles',
        {},
        element('ocf:rootfile', { 'full-path': PACKAGE, 'media-type': 'application/hwpml-package+xml' }),
      ),
    ),
    'META-INF/manifest.xml': part('odf:manifest', {}),
    [PACKAGE]: packagePart(draft),
    [HEADER]: headerPart(looks),
    [SECTION]: section,
  };
}

/** The looks are complete when the section is written: what it uses is what the header lists. */
function sectionOf(draft: PrintedDraft, looks: LookTable): string {
  const paragraphs = new Paragraphs(looks);
  const inlines = new Inlines(looks, new Notes(draft, looks, paragraphs));
  const opening = inlines.control(sectionProperties(), STYLES.body.characters);
  return sectionPart(new Blocks(paragraphs, inlines).body(draft.body.children, opening, titleOf(draft)));
}

function titleOf({ title, authors, date }: PrintedDraft): [StyleId, string][] {
  const lines: [StyleId, string][] = [];
  if (title) lines.push(['title', title]);
  if (authors.length) lines.push(['author', authors.join(', ')]);
  if (date) lines.push(['date', date]);
  return lines;
}

function packagePart({ name, authors, language }: PrintedDraft): string {
  const parts = [
    ['header', HEADER],
    ['section0', SECTION],
    ['settings', 'settings.xml'],
  ] as const;
  return part(
    'opf:package',
    { version: '', 'unique-identifier': '', id: '' },
    element(
      'opf:metadata',
      {},
      element('opf:title', {}, characters(name)),
      element('opf:language', {}, language),
      element('opf:meta', { name: 'creator', content: 'text' }, characters(authors.join(', '))),
    ),
    element(
      'opf:manifest',
      {},
      ...parts.map(([id, href]) => element('opf:item', { id, href, 'media-type': 'application/xml' })),
    ),
    element(
      'opf:spine',
      {},
      element('opf:itemref', { idref: 'header', linear: 'yes' }),
      element('opf:itemref', { idref: 'section0', linear: 'yes' }),
    ),
  );
}

/** Readers look for the type of the package in its first bytes, so it comes first and is not compressed. */
function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = { mimetype: [strToU8(MIME_TYPE), { level: 0 }] };
  for (const [path, content] of Object.entries(parts)) files[path] = strToU8(content);
  return zipSync(files, { mtime: EPOCH });
}

/** The same draft gives the same bytes. Zip knows no earlier time. */
const EPOCH = '1980-01-01T12:00:00';
