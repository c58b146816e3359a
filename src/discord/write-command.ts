import type { Asked } from './asked.ts';

/** A slash command as it was typed, in a block that can be copied: long ones are not to be typed again. */
export function writeCommand(command: string, { subcommand, options }: Pick<Asked, 'subcommand' | 'options'>): string {
  const given = [...options].map(([option, value]) => `${option}:${String(value).replaceAll('`', "'")}`);
  return `\`\`\`\n${[`/${command}`, subcommand ?? '', ...given].join(' ')}\n\`\`\``;
}
