import { matchAt } from '../../grammar';
import type { RangeWords } from '../../grammar';
import type { Bound } from '../../meaning';
import { korean } from './korean';

const LINK = korean('_(?:(?:부터|(?<open>에서)|[~–—])(?:[ \\n]다시)?_(?:,_)?|-_)');
const CLOSE = korean('_까지');
const BOUND = korean(
  '_(?:(?<until>까지)(?!_?(?:만_해도|도_))|(?<before>이전까지|이전)|(?<after>이래로|이래|이후부터|이후로|이후)|(?<since>부터))(?![가-힣](?:[가-힣]{3}))',
);

/** 부터 … 까지, 에서 … 까지, ~; and one-sided 부터, 이후, 이전, 까지. */
export const koreanRanges: RangeWords = {
  readLink(text, at) {
    const match = matchAt(LINK, text, at);
    return match && { end: at + match[0].length, needsClose: match.groups?.['open'] !== undefined };
  },
  readClose(text, at) {
    const match = matchAt(CLOSE, text, at);
    return match && at + match[0].length;
  },
  readBoundAfter(text, at) {
    const match = matchAt(BOUND, text, at);
    const bound = (['since', 'after', 'until', 'before'] as const satisfies readonly Bound[]).find(
      name => match?.groups?.[name],
    );
    return match && bound && { end: at + match[0].length, bound };
  },
  readBoundBefore: () => undefined,
};
