/** The databases Lamplight keeps its data in, as Prisma calls them. */
export const providers = ['sqlite', 'postgresql'] as const;

/** One of {@link providers}. */
export type Provider = (typeof providers)[number];

/**
 * The one schema, said for one provider; with `output`, the client is generated into that folder.
 * @throws {Error} when the schema has no such lines to change, rather than making the wrong client.
 */
export function useProvider(schema: string, provider: Provider, output?: string): string {
  const said = replaceOnce(schema, /(datasource\s+\w+\s*\{[^}]*?\bprovider\s*=\s*)"[^"]*"/, provider);
  return output === undefined ? said : replaceOnce(said, /(generator\s+\w+\s*\{[^}]*?\boutput\s*=\s*)"[^"]*"/, output);
}

function replaceOnce(text: string, pattern: RegExp, value: string): string {
  if (!pattern.test(text)) throw new Error(`prisma/schema.prisma has no line like ${pattern.source}.`);
  return text.replace(pattern, (_, before: string) => before + JSON.stringify(value));
}
