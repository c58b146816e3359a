/** The name or description of a command in somebody's language; Discord falls back to what was registered. */
export function localise(
  plain: string,
  translations: Record<string, string> | null | undefined,
  locale: string,
): string {
  return translations?.[locale] ?? plain;
}
