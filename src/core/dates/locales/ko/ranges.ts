import { matchAt } from '../../grammar';
import type { RangeWords } from '../../grammar';
import type { Around, Bound } from '../../meaning';
import { EDGE, korean } from './korean';

const LINK = korean('_(?:(?:부터|(?<open>에서)|[~–—])(?:[ \\n]다시)?_(?:,_)?|-_|(?<and>[과와])_)');
const CLOSE = korean('_까지');
const BETWEEN = korean(`_(?:의_)?사이${EDGE}`);
/** 의 주 may go on (의 주 의제): only where the phrase ends is it a week. */
const AROUND = korean(
  '_(?:의|(?:이|가)_(?:있는|속한|포함된|들어_?있는|들어간|낀))_(?:(?<week>주)|(?<month>달)|(?<year>해))(?=[^가-힣 \\n]|[ \\n]*$|(?:에|에는|의|는|은|를|을|까지|부터|동안|내내)(?:[^가-힣]|$))',
);
const BOUND = korean(
  '_(?:(?<until>까지)(?!_?(?:만_해도|도_))|(?<before>이전까지|이전)|(?<after>이래로|이래|이후부터|이후로|이후)|(?<since>부터))(?![가-힣](?:[가-힣]{3}))',
);

/** 부터 … 까지, 에서 … 까지, 과 … 사이, ~; and one-sided 부터, 이후, 이전, 까지. */
export const koreanRanges: RangeWords = {
  readLink(text, at) {
    const match = matchAt(LINK, text, at);
    const isAnd = match?.groups?.['and'] !== undefined;
    const needsClose = isAnd || match?.groups?.['open'] !== undefined;
    return match && { end: at + match[0].length, needsClose, isAnd };
  },
  readClose(text, at, link) {
    const until = link?.isAnd ? undefined : matchAt(CLOSE, text, at);
    const match = until ?? (link?.needsClose ? matchAt(BETWEEN, text, at) : undefined);
    return match && at + match[0].length;
  },
  readAround(text, at) {
    const match = matchAt(AROUND, text, at);
    const around = (['week', 'month', 'year'] as const satisfies readonly Around[]).find(
      unit => match?.groups?.[unit],
    );
    return match && around && { end: at + match[0].length, around };
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
