import { existsSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Config } from '../../config.ts';
import { readJournal, openErasures } from '../../storage/erasures.ts';
import { StorageError } from '../../storage/errors.ts';
import { explainLoss } from '../../storage/lost-database.ts';
import { lookAt, type Look } from '../../storage/look-at.ts';
import { findKey, openKnownKeys } from '../../storage/master-key.ts';
import { openKept, type Kept } from '../../storage/open-storage.ts';
import { readPersonKey } from '../../storage/person-keys.ts';
import { ForeignKeyError, openVault, TamperedError, type Vault } from '../../storage/vault.ts';
import { fault, note, well, type Finding } from './finding.ts';

/** What was found about the database and its key. */
export interface StorageCheck {
  findings: Finding[];
  /** Null where there is no key, or it cannot be used. */
  vault: Vault | null;
  /** The open database, where it is as this version needs it; whoever gets it closes it. */
  kept: Kept | null;
}

type StorageConfig = Pick<Config, 'database' | 'key' | 'keyFile'>;

/** Looks at the database, its key and the journal of erasures. Makes none of them, and changes nothing. */
export async function checkStorage(config: StorageConfig): Promise<StorageCheck> {
  const { database } = config;
  const key = await checkKey(config);
  const journal = await checkJournal(config);
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    const none = describeNone(`there is none at ${database.file}`, config);
    return { findings: [none, ...key.findings, ...journal], vault: key.vault, kept: null };
  }
  try {
    const look = await lookAt(config);
    const opened = await open(look, config);
    return {
      findings: [...describeLook(look, config), ...(opened.findings ?? key.findings), ...journal],
      vault: key.vault,
      kept: opened.kept,
    };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return {
      findings: [fault(`Database: ${error.message}`), ...key.findings, ...journal],
      vault: key.vault,
      kept: null,
    };
  }
}

/** Before the first start that is as it should be. After it a start would make an empty database, and a bot that looks well. */
function describeNone(missing: string, { keyFile }: Pick<StorageConfig, 'keyFile'>): Finding {
  const { file: journal } = openErasures({ keyFile });
  if (existsSync(journal)) return fault(`Database: ${missing}, ${explainLoss(journal)}.`);
  // A key in LAMPLIGHT_KEY shows nothing: it is written there before the first start.
  if (existsSync(keyFile))
    return fault(
      `Database: ${missing}, but there is a key in ${keyFile}, as a database that was here before would have: a start now makes an empty one. Mount the disk it is on, or put DATABASE_URL right; or put a backup back with \`npm run restore\`. Where you made that key for the first start, or all is to begin anew, just start.`,
    );
  return note(`Database: ${missing}; the first start makes its tables. Is DATABASE_URL right?`);
}

function describeLook(
  { where, pending, damage, neglect, keys, isUnsettled }: Look,
  config: Pick<StorageConfig, 'keyFile'>,
): Finding[] {
  return [
    well(`Database: the ${where} answers and takes what is written.`),
    ...(isUnsettled
      ? [
          fault(
            'Database: a backup is being restored into it, or that was cut off. Wait until it is done, or run `npm run restore` once more with the same backup; until then the bot does not start.',
          ),
        ]
      : []),
    ...(damage.length > 0
      ? damage.map((text) => fault(`Database: ${text}`))
      : [well('Database: no damage was found.')]),
    ...neglect.map((text) => note(`Database: ${text}`)),
    keys === null
      ? describeNone('it is empty', config)
      : pending.length === 0
        ? well('Database: its tables are as this version needs them.')
        : note(
            `Database: ${pending.length} changes of its tables are due (the last: ${pending.at(-1) ?? ''}). Make a backup with the version that runs now; the next start makes them.`,
          ),
  ];
}

/** The key that is here, by itself. */
async function checkKey({ key, keyFile }: StorageConfig): Promise<{ findings: Finding[]; vault: Vault | null }> {
  try {
    const found = await findKey({ key, keyFile });
    if (!found)
      return { findings: [note(`Key: there is none at ${keyFile} yet; the first start makes it.`)], vault: null };
    return { findings: [well(describeHome({ key, keyFile }))], vault: openVault(found) };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { findings: [fault(`Key: ${error.message}`)], vault: null };
  }
}

function describeHome({ key, keyFile }: Pick<StorageConfig, 'key' | 'keyFile'>): string {
  return key ? 'Key: LAMPLIGHT_KEY has one.' : `Key: ${keyFile} is there, and nobody else on this machine can read it.`;
}

/** Whether the key that is here is this database's and opens what is in it; `findings` take the place of those about the key alone. */
async function open(look: Look, config: StorageConfig): Promise<{ findings?: Finding[]; kept: Kept | null }> {
  if (look.keys === null) return { kept: null };
  try {
    const ring = await openKnownKeys(look.keys, config, look.where);
    if (look.pending.length > 0 || look.isUnsettled) return { kept: null };
    const kept = await openKept(config, ring);
    return { findings: [well(describeHome(config)), await tryKeys(kept)], kept };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { findings: [fault(`Key: ${error.message}`)], kept: null };
  }
}

/** Opens people's keys, which open what is kept about them: as much as can be told without reading anything of anybody. */
async function tryKeys({ read, vault }: Kept): Promise<Finding> {
  const known = { whole: 0, damaged: 0, foreign: 0 };
  for (let last = ''; ;) {
    const rows = await read.person.findMany({
      where: { memberKey: { gt: last } },
      orderBy: { memberKey: 'asc' },
      select: { memberKey: true, wrappedKey: true },
      take: keysAtOnce,
    });
    for (const row of rows) known[tryKey(row, vault)] += 1;
    last = rows.at(-1)?.memberKey ?? '';
    if (rows.length < keysAtOnce) return describeKeys(known);
  }
}

const keysAtOnce = 1_000;

/** `foreign` is one that names another master key than there is: sealed since this one was read, or damaged. */
function tryKey(row: Parameters<typeof readPersonKey>[0], vault: Vault): 'whole' | 'damaged' | 'foreign' {
  try {
    readPersonKey(row, vault);
    return 'whole';
  } catch (error) {
    if (error instanceof ForeignKeyError) return 'foreign';
    if (error instanceof TamperedError) return 'damaged';
    throw error;
  }
}

function describeKeys({ whole, damaged, foreign }: Record<ReturnType<typeof tryKey>, number>): Finding {
  const closed = damaged + foreign;
  if (closed === 0) return well('Key: it is this database’s, and opens what is in it.');
  const mayBeNew =
    foreign === 0
      ? ''
      : ' Where the master key is being replaced at this moment, run doctor once more when that is done.';
  if (whole === 0)
    return fault(
      `Key: it is this database’s, but none of people’s keys in it can be opened with it: the database was changed by hand or damaged. Stop the bot, keep a copy of the whole folder, and restore the newest backup.${mayBeNew}`,
    );
  return fault(
    `Key: it is this database’s, but ${closed} of ${whole + closed} people’s keys in it cannot be opened with it: the database was changed by hand or damaged, and what is kept about these people cannot be read. They can go on, with a new key each. Find out what damaged it first; a backup from before has what was kept.${mayBeNew}`,
  );
}

/** Without the journal nobody can be forgotten. */
async function checkJournal(source: Pick<StorageConfig, 'keyFile'>): Promise<Finding[]> {
  const { file } = openErasures(source);
  try {
    const isThere = (await readJournal(file)) !== null;
    const place = isThere ? file : dirname(file);
    if (!isThere && !existsSync(place)) return [];
    await access(place, constants.W_OK);
    // Who may do everything is let through by `access`; a file system that is mounted read-only is not.
    return [
      (await stat(place)).isFile()
        ? well(`Erasures: the journal ${file} can be written.`)
        : note(
            `Erasures: there is no journal ${file} yet; the next start begins it. After that, keep it with your backups.`,
          ),
    ];
  } catch (error) {
    if (error instanceof StorageError) return [fault(`Erasures: ${error.message}`)];
    return [
      fault(
        `Erasures: the journal ${file} cannot be written, so nobody can be forgotten: make it and its folder writable for the user the bot runs as.`,
      ),
    ];
  }
}
