import { parseMarkdown, type Block, type Inline } from './parse-markdown.ts';

/** A text without its marks, on one line: for where there is no room for more. Mentions and moments become an ellipsis. */
export function readPlain(source: string): string {
  return parseMarkdown(source).map(readBlock).join(' ');
}

function readBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'subtext':
      return readPieces(block.children);
    case 'quote':
      return block.children.map(readBlock).join(' ');
    case 'list':
      return block.items.flatMap((item) => item.map(readBlock)).join(' ');
    case 'code':
      return block.text.replaceAll('\n', ' ');
  }
}

function readPieces(pieces: readonly Inline[]): string {
  return pieces.map(readPiece).join('');
}

function readPiece(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
    case 'code':
    case 'everyone':
      return piece.text;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
    case 'link':
      return readPieces(piece.children);
    case 'command':
      return `/${piece.name}`;
    case 'spoiler':
    case 'user':
    case 'role':
    case 'channel':
    case 'emoji':
    case 'time':
      return '…';
  }
}
