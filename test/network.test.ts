import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { projectRoot } from './support/project';

/** What esbuild.config.mjs shares with those who build for themselves. */
interface BuildParts {
  readonly loader: NonNullable<BuildOptions['loader']>;
  readonly withoutNetwork: Plugin;
}

describe('the bundles', () => {
  it('hold nothing that fetches, though a library could', async () => {
    const config = pathToFileURL(join(projectRoot, 'esbuild.config.mjs')).href;
    const { loader, withoutNetwork } = (await import(config)) as BuildParts;
    const { metafile } = await build({
      absWorkingDir: projectRoot,
      entryPoints: [join(projectRoot, 'src/core/exchange/citationJs.ts')],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      loader,
      plugins: [withoutNetwork],
    });
    const inputs = Object.keys(metafile.inputs);
    assert.ok(inputs.some(path => path.includes('@citation-js/core')));
    assert.deepEqual(
      inputs.filter(path => /sync-fetch|undici|whatwg/u.test(path)),
      [],
    );
  });
});
