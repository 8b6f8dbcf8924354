import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/entities/countries';
import type { Entity } from '../../../src/core/entities/entity';
import { createGazetteer } from '../../../src/core/entities/gazetteer';
import { recognizeMentions } from '../../../src/core/entities/recognizeMentions';

describe('createGazetteer', () => {
  it('lets a listed country take the place of the builtin one, with all its spellings', () => {
    const gazetteer = createGazetteer([entity('mine', '러시아', 'country'), ...builtinEntities()]);
    const ids = recognizeMentions('러시아연방과 북·러 회담', gazetteer, { discover: false }).map(
      mention => mention.entity.id,
    );
    assert.deepEqual(ids, ['mine', 'country-KP', 'mine']);
  });

  it('keeps a builtin country beside a listed event of the same name', () => {
    const gazetteer = createGazetteer([entity('film', '러시아', 'event'), ...builtinEntities()]);
    assert.ok(gazetteer.entityById.has('country-RU'));
  });

  it('gives every builtin an id of its own and a name in both languages; small towns of South Korea in Korean', () => {
    const builtins = builtinEntities();
    assert.equal(new Set(builtins.map(builtin => builtin.id)).size, builtins.length);
    const unnamed = builtins.filter(({ labels }) => !labels.ko || !labels.en);
    assert.deepEqual(
      unnamed.filter(({ id, labels }) => !id.startsWith('municipality-') || !labels.ko),
      [],
    );
  });

  it('costs about the same for fifty thousand names as for five hundred', function () {
    this.timeout(60_000);
    const text = '오늘 러시아와 북한은 평양에서 만나 새 조약을 두고 이야기를 나누었다. '.repeat(4000);
    const time = (count: number) => {
      const names = Array.from({ length: count }, (_, index) =>
        entity(`e${index}`, `가상도시${index.toString(36)}`, 'place'),
      );
      const gazetteer = createGazetteer([...names, ...builtinEntities()]);
      recognizeMentions(text, gazetteer, { discover: false });
      const begin = performance.now();
      recognizeMentions(text, gazetteer, { discover: false });
      return performance.now() - begin;
    };
    const few = time(500);
    assert.ok(time(50_000) < few * 4 + 200);
  });
});

function entity(id: string, ko: string, type: Entity['type']): Entity {
  return { id, type, labels: { ko }, aliases: [], roles: [], facts: [], members: [], origin: 'test' };
}
