import assert from 'node:assert/strict';
import { addressesIn, fileNameOf, numberedName, sourcesFolders } from '../../src/vscode/adding/names';

describe('where new sources go', () => {
  const CASES = [
    [
      ['corpus/**', 'sources/**'],
      ['sources', 'corpus'],
    ],
    [['글감/**'], ['글감']],
    [['**/*.txt'], ['sources']],
    [['papers/2024/*.{txt,md}'], ['papers/2024']],
    [[], ['sources']],
  ] as const;
  for (const [globs, folders] of CASES) {
    it(`${globs.join(', ') || 'no glob'} → ${folders.join(', ')}`, () =>
      assert.deepEqual(sourcesFolders(globs), folders));
  }
});

describe('the file name of a title', () => {
  const CASES = [
    ['북·러 조약: 무엇이 바뀌나?', '북·러 조약 무엇이 바뀌나'],
    ['  a/b\\c  ', 'a b c'],
    ['../../etc', 'etc'],
    ['CON', 'CON_'],
    ['???', ''],
  ] as const;
  for (const [title, name] of CASES) it(`${title} → ${name}`, () => assert.equal(fileNameOf(title), name));
});

describe('a name that is taken', () => {
  it('gets a number before its extension', () => {
    assert.equal(numberedName('폴더.v1/글.txt', 2), '폴더.v1/글 (2).txt');
    assert.equal(numberedName('글', 3), '글 (3)');
  });
});

describe('dropped addresses', () => {
  it('are read without their comments', () => {
    assert.deepEqual(addressesIn('# a list\r\nfile:///a.txt\r\nfile:///b.txt\r\n'), [
      'file:///a.txt',
      'file:///b.txt',
    ]);
  });
});
