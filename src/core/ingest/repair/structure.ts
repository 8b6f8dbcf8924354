/**
 * Whether a line begins something of its own, whatever stands before it: an item of a list, a note, a
 * heading with a number, a caption, a line about the author.
 */
export function beginsBlock(line: string): boolean {
  return (
    BULLET.test(line) || NUMBERED.test(line) || NOTE.test(line) || CAPTION.test(line) || BYLINE.test(line)
  );
}

/** Signs that never stand within a sentence at the start of a line. */
const BULLET = /^(?:[•●○◦■□◆◇▶▷►▪▫★☆❍❏✓✔☞⇒ㅇ◎Δ▲△]|[-–—*+·] |\d{1,2}\) |\(\d{1,2}\) |[①-⑳㉠-㉻ⓐ-ⓩ])/u;
/** 1. 2. 1.2 Ⅰ. II. 제1장 */
const NUMBERED =
  /^(?:[가나라마바사아자차카타파하][.)] |다\) |\d{1,2}(?:\.\d{1,2}){0,3}\.? (?=[^\d\s])|\d{1,2}\.(?=[가-힣])|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,3}[.\s]|[IVX]{1,4}\. |제 ?\d{1,3} ?[장절편부][\s.:])/u;
const NOTE = /^(?:\*{1,3} ?(?=[^\s*])|※|†|‡|주\) |\[\^?\d{1,3}\] )/u;
const CAPTION = /^[<〈[(]?(?:그림|표|사진|도표|Figure|Fig\.|Table|Chart|Box) ?\d{1,3}/u;
const BYLINE =
  /^(?:저자|글쓴이|필자|글|작성자|작성|출처|자료|키워드|주제어|Keywords?|Source|Author|By) ?[:：|]/u;

/** Whether the line is a list item, a note, a caption or a line about the author: nothing that prose goes on in. */
export function beginsNote(line: string): boolean {
  return NOTE.test(line);
}

export function isBullet(line: string): boolean {
  return BULLET.test(line);
}

export function isNumbered(line: string): boolean {
  return NUMBERED.test(line);
}

export function isCaption(line: string): boolean {
  return CAPTION.test(line);
}

export function isBylineLabel(line: string): boolean {
  return BYLINE.test(line);
}

/** Cells side by side: tabs or wide gaps between words, or Markdown's bars. */
export function isTableRow(line: string): boolean {
  return /\S\t+\S/.test(line) || /^\|.{0,2000}\|$/.test(line);
}
