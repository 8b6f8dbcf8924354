// A desk that is opened again has its index from the disk: what is damaged, or does not fit the sources, would be deleted.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { onDesk } from './onDesk.mjs';

/** It is written when the desk has been quiet for ten seconds. */
const PATIENCE = 40_000;

describe('a desk that is opened again', function () {
  this.timeout(180_000);
  let workbench;
  onDesk({ container: 'Gakju' }, opened => ({ workbench } = opened));

  const kept = () => {
    const storage = join(workbench.server.dataDir, 'data', 'User', 'workspaceStorage');
    const names = existsSync(storage) ? readdirSync(storage, { recursive: true }) : [];
    const file = names.find(path => basename(path) === 'index');
    return file && statSync(join(storage, file));
  };

  it('finds by first consonants with the index that was kept', async () => {
    for (let waited = 0; !kept() && waited < PATIENCE; waited += 500)
      await workbench.page.waitForTimeout(500);
    const { ino, mtimeMs, size } = kept();
    assert.ok(size > 10_000);
    await workbench.startAnew();
    const view = await workbench.webview('Search');
    const field = view.getByRole('searchbox');
    await field.pressSequentially('ㅂㅅㅌㅊㄴ');
    await view.getByText('보스토치니').first().waitFor();
    assert.deepEqual([kept().ino, kept().mtimeMs], [ino, mtimeMs]);
  });
});
