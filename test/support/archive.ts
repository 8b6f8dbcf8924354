import { strToU8, zipSync } from 'fflate';

/** A ZIP archive of parts of text, as office programs write them. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
