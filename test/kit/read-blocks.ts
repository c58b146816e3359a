import type { Block, Inline } from '../../src/sandbox/page/markdown/parse-markdown.ts';

/** Everything a text is when Discord reads it, without the text itself. */
export function listKinds(blocks: readonly Block[]): string[] {
  const kinds = (pieces: readonly Inline[]): string[] =>
    pieces.flatMap((piece) => [piece.kind, ...('children' in piece ? kinds(piece.children) : [])]);
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'quote':
        return ['quote', ...listKinds(block.children)];
      case 'list':
        return ['list', ...block.items.flatMap(listKinds)];
      case 'code':
        return ['code-block'];
      case 'paragraph':
      case 'heading':
      case 'subtext':
        return [block.kind, ...kinds(block.children)];
    }
  });
}
