// Korean for Gakju in the VS Code we serve. Microsoft's Korean language pack is not in the npm registry, so
// VS Code's own menus stay English; but a language pack without any words is enough to make `ko` the display
// language: `vscode.env.language` is then 'ko', and package.nls.ko.json and l10n/bundle.l10n.ko.json are used.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes `locale` a display language of the server that keeps its data in `dataDir`; start it with the arguments given back. */
export function prepareLanguage(dataDir, locale) {
  if (locale === 'en') return [];
  const userData = join(dataDir, 'data');
  const words = join(userData, `${locale}.no-words.json`);
  mkdirSync(userData, { recursive: true });
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  // The server asks which extension a pack came from; without an answer it loads no extension at all.
  const extensions = [{ extensionIdentifier: { id: 'gakju.no-words' }, version: '1.0.0' }];
  const pack = { hash: `no-words-${locale}`, label: locale, extensions, translations: { vscode: words } };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
  return ['--locale', locale];
}
