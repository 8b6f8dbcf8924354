import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

declare global {
  // Put in by the bundler (test/unit.mjs), so that tests find the checkout wherever their bundle lies.
  var PROJECT_ROOT: string;
}

/** The folder of the checkout. */
export const projectRoot: string = globalThis.PROJECT_ROOT;

/** The two essays the product was asked for, outside the project; undefined where they are absent. */
export function realEssays(): { name: string; bytes: Uint8Array; text: string }[] | undefined {
  const folder = join(projectRoot, '..', 'shared', 'essays');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes, text: bytes.toString('utf8') };
    });
}

/** In a test that needs the real essays: gives them, or skips the test and says why. */
export function needRealEssays(context: Mocha.Context): { name: string; bytes: Uint8Array; text: string }[] {
  const essays = realEssays();
  if (essays) return essays;
  console.log(`  skipped, ../shared/essays is absent: ${context.test?.title ?? ''}`);
  return context.skip();
}
