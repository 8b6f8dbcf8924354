// Makes src/core/analysis/data/hanjaReadings.ts from two files of the Unicode Han Database (Unihan.zip):
//   node test/support/hanjaReadings/make.mjs Unihan_Readings.txt Unihan_Variants.txt
// Taken are the characters of the Korean standards (KS X 1001 and 1002) and the forms in which Chinese and
// Japanese texts write those of the first: 条 and 条約 are read as 條 and 條約 are.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [readingsFile, variantsFile] = process.argv.slice(2);
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Characters whose usual reading in modern words is not the one that schools teach first. */
const USUAL = new Map([
  ['車', '차'],
  ['北', '북'],
  ['復', '복'],
  ['更', '경'],
  ['樂', '악'],
  ['度', '도'],
  ['茶', '다'],
  ['易', '이'],
  ['降', '강'],
]);

const characters = new Map();
for (const [character, field, value] of rowsOf(readingsFile)) {
  if (field !== 'kHangul' || !isCommonBlock(character)) continue;
  const readings = value.split(' ').map(reading => reading.split(':'));
  const standards = readings.map(([, tags = '']) => tags);
  const school = readings.find(([, tags = '']) => tags.includes('E'));
  const [main] = USUAL.has(character) ? [USUAL.get(character)] : (school ?? readings[0]);
  // A reading that only dictionaries of rare words have would make equals of words that are none.
  const others = readings.filter(([, tags = '']) => tags.includes('0')).map(([reading]) => reading);
  const second = others.find(reading => !sound(main).includes(reading) && !sound(reading).includes(main));
  characters.set(character, {
    main: full(main, readings),
    second: second && full(second, readings),
    isBasic: standards.some(tags => tags.includes('0')),
    isStandard: standards.some(tags => /[01]/.test(tags)),
  });
}

const table = new Map([...characters].filter(([, { isStandard }]) => isStandard));
for (const [character, field, value] of rowsOf(variantsFile)) {
  if (!/^k(?:Traditional|Semantic|Z)Variant$/.test(field) || !isCommonBlock(character)) continue;
  // 体 is a rare 笨 in the standard, and 體 in every text; 号 stays what it is.
  const isRare = field === 'kTraditionalVariant' && characters.get(character)?.isBasic === false;
  if (table.has(character) && !isRare) continue;
  const meant = value
    .split(' ')
    .map(code => characterOf(code.replace(/<.*/, '')))
    .find(other => characters.get(other)?.isBasic);
  if (meant) table.set(character, { main: characters.get(meant).main });
}

const lines = byReading([...table].map(([character, { main }]) => [character, main]));
const seconds = byReading(
  [...table].filter(([, { second }]) => second).map(([character, { second }]) => [character, second]),
);
writeFileSync(
  join(root, 'src/core/analysis/data/hanjaReadings.ts'),
  `/**
 * How Korean reads hanja: each line a syllable and the characters that are read so. Made by
 * test/support/hanjaReadings from the Unicode Han Database 15.0 (kHangul and the variants); do not edit.
 */
export const HANJA_READINGS = \`
${lines.join('\n')}
\`;

/** The other reading of characters that have two: 樂 is 락 in 娛樂 and 악 in 音樂. */
export const SECOND_READINGS = \`
${seconds.join('\n')}
\`;
`,
);
console.log(`${table.size} characters, ${seconds.join('').length - seconds.length} with a second reading`);

function rowsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.startsWith('U+'))
    .map(line => line.split('\t'))
    .map(([code, field, value]) => [characterOf(code), field, value]);
}

function characterOf(code) {
  return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
}

function isCommonBlock(character) {
  return character.length === 1 && character >= '\u4e00' && character <= '\u9fff';
}

/** 리 rather than 이: the sound at the beginning of a word follows from it, and not the other way round. */
function full(main, readings) {
  return (
    readings.map(([reading]) => reading).find(reading => sound(reading)[0] === main && reading !== main) ??
    main
  );
}

/** How a reading sounds at the beginning of a word, and itself. */
function sound(reading) {
  const index = reading.charCodeAt(0) - 0xac00;
  const [lead, vowel] = [Math.floor(index / 588), Math.floor(index / 28) % 21];
  const isBeforeI = [2, 3, 6, 7, 12, 17, 20].includes(vowel);
  const other = lead === 5 ? (isBeforeI ? 11 : 2) : lead === 2 && isBeforeI ? 11 : lead;
  return [String.fromCharCode(0xac00 + (index % 588) + other * 588), reading];
}

function byReading(pairs) {
  const groups = new Map();
  for (const [character, reading] of pairs) groups.set(reading, (groups.get(reading) ?? '') + character);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, group]) => reading + group.split('').sort().join(''));
}
