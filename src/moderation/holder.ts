import { tryOpening } from '../storage/sealing.ts';
import type { Sealed, Vault } from '../storage/vault.ts';

const placeOf = (row: string) => ({ table: 'Case', column: 'holderSealed', row });

/** Seals who has a case, or had it last. */
export function sealHolder(caseId: string, userId: string, vault: Vault): Sealed {
  return vault.seal(placeOf(caseId), userId);
}

/** Who has a case, or had it last; null where nobody did, or who it was was damaged. @throws {ForeignKeyError} */
export function readHolder(
  { id, holderSealed }: { id: string; holderSealed: Uint8Array | null },
  vault: Vault,
): string | null {
  return tryOpening(() => holderSealed && vault.open(placeOf(id), holderSealed));
}
