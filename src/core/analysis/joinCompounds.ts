import type { Token, TokenFilter } from './token';

/**
 * Words written with and without a middle dot or hyphen become one: 북·러는 reads 북러는, 한-미-일 reads
 * 한미일. Only where all members but the last have one syllable; 돈바스-헤르손 stays two words. A name of
 * letters and digits gets a third token besides its two: KN-23 and KN23 both give kn, 23 and kn23.
 */
export const joinCompounds: TokenFilter = tokens => {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const end = chainEnd(tokens, index);
    if (end - index > 1) joined.push(join(tokens.slice(index, end)));
    else {
      joined.push(tokens[index]!);
      const model = modelName(tokens[index]!, tokens[index + 1]);
      if (model) joined.push(model);
    }
    index = end;
  }
  return joined;
};

/** The index after the last member of the compound that begins at `start`. */
function chainEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (
    end < tokens.length &&
    isMember(tokens[end - 1]!) &&
    tokens[end]!.gap === 'joiner' &&
    tokens[end]!.kind === 'korean'
  )
    end++;
  return end;
}

function isMember({ kind, surface }: Token): boolean {
  return kind === 'korean' && surface.length === 1;
}

function join(members: readonly Token[]): Token {
  const [first, last] = [members[0]!, members.at(-1)!];
  const surface = members.map(member => member.surface).join('');
  return { ...first, end: last.end, surface, terms: { stem: surface }, stemEnd: last.end };
}

function modelName(letters: Token, digits: Token | undefined): Token | undefined {
  if (!digits || letters.kind !== 'latin' || digits.kind !== 'number') return undefined;
  if (
    (digits.gap !== 'none' && digits.gap !== 'joiner') ||
    letters.surface.length > 6 ||
    digits.surface.length > 5
  )
    return undefined;
  return join([letters, digits]);
}
