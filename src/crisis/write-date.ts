/** A date from the directory in words, and how exactly it is known: "8 August 2026", "August 2026" or "2026". */
export function writeDate(date: string, locale: string): { date: string; exact: 'day' | 'month' | 'year' } {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { date: year, exact: 'year' };
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  const exact = day === undefined ? 'month' : 'day';
  return { date: formatDate(locale, exact).format(at), exact };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatDate(locale: string, exact: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${locale} ${exact}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(exact === 'day' && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}
