/** How a style writes a date: `2024. 7. 8.`, `2024년 7월 8일`, `July 8, 2024`. */
export type DateForm = 'dots' | 'words' | 'english';

/**
 * An EDTF date as a note prints it, as precise as it is: year, month or day, or two of them joined by a
 * dash. Anything else is printed as it stands; nothing is added.
 */
export function noteDate(edtf: string, form: DateForm): string {
  const ends = edtf.trim().split('/');
  if (ends.length > 2) return edtf.trim();
  return ends.map(end => oneDate(end.trim(), form)).join('–');
}

function oneDate(edtf: string, form: DateForm): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/u.exec(edtf) ?? [];
  if (!year) return edtf;
  const numbers = { year: Number(year), month: Number(month ?? 0), day: Number(day ?? 0) };
  if (numbers.month > 12) return seasonOf(numbers.year, numbers.month, form) ?? edtf;
  return FORMS[form](numbers);
}

interface Day {
  readonly year: number;
  /** 0 where unknown. */
  readonly month: number;
  readonly day: number;
}

const FORMS: Readonly<Record<DateForm, (date: Day) => string>> = {
  dots: ({ year, month, day }) =>
    [`${year}`, month && `${month}`, day && `${day}`].filter(Boolean).join('. ') + (month ? '.' : ''),
  words: ({ year, month, day }) =>
    [month ? `${year}년` : `${year}`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' '),
  english: ({ year, month, day }) => {
    if (!month) return `${year}`;
    return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`;
  },
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** EDTF numbers the seasons 21 to 24. */
function seasonOf(year: number, season: number, form: DateForm): string | undefined {
  const korean = ['봄', '여름', '가을', '겨울'][season - 21];
  const english = ['Spring', 'Summer', 'Autumn', 'Winter'][season - 21];
  if (!korean || !english) return undefined;
  return form === 'english' ? `${english} ${year}` : `${year}년 ${korean}`;
}
