import assert from 'node:assert/strict';
import { readYaml } from '../../../src/core/text/yaml';

describe('YAML', () => {
  it('prints nothing of its own about keys that are lists', async () => {
    const printed: Error[] = [];
    const listen = (warning: Error): void => void printed.push(warning);
    process.on('warning', listen);
    readYaml('? [가, 나]\n: 다\n');
    // Node hands warnings out a moment later.
    await new Promise(resolve => setImmediate(resolve));
    process.off('warning', listen);
    assert.deepEqual(printed, []);
  });

  it('keeps dates as they are written', () => {
    assert.deepEqual(readYaml('from: 2023-09\nto: 2024-06-19\n').value, {
      from: '2023-09',
      to: '2024-06-19',
    });
  });

  it('says where a value and its key stand', () => {
    const text = 'entities:\n  - id: a\n    type: persn\n';
    const yaml = readYaml(text);
    const value = yaml.rangeOf(['entities', 0, 'type']);
    const key = yaml.keyRangeOf(['entities', 0, 'type']);
    assert.equal(text.slice(value.start, value.end), 'persn');
    assert.equal(text.slice(key.start, key.end), 'type');
  });

  it('gives what it can read beside its problems', () => {
    const yaml = readYaml('a: 1\nb: [2\n');
    assert.equal((yaml.value as { a: number }).a, 1);
    assert.equal(yaml.problems[0]?.severity, 'error');
  });

  it('survives aliases that multiply without end', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map(
        (name, n) =>
          `${name}: &${name} [${Array(9)
            .fill('*' + 'abcdefghi'[n])
            .join(',')}]`,
      ),
    ];
    assert.equal(readYaml(bomb.join('\n')).value, undefined);
  });
});
