/** Where something stands that looks like a secret; never what. */
export interface FoundSecret {
  file: string;
  /** From 1; 0 where it is the file itself. */
  line: number;
  kind: string;
}

/** What secrets look like that somebody who works on this project may have at hand. What has no shape of its own (a password) is not found. */
const shapes: readonly { kind: string; shape: RegExp }[] = [
  // The first part is the application's id in base64: 17 to 20 digits. Source: Discord's reference, "Authentication".
  { kind: 'a token of a Discord bot', shape: /\b[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,}/ },
  {
    kind: 'an address of a Discord webhook',
    shape: /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d{17,20}\/[\w-]{60,}/,
  },
  { kind: 'a private key', shape: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { kind: 'a master key', shape: /LAMPLIGHT_KEY\s*[=:]\s*['"]?(?:[0-9a-f]{64}|[\w+/-]{43}=?)(?![\w+/])/i },
  { kind: 'a token of GitHub', shape: /\b(?:gh[pousr]_\w{36,}|github_pat_\w{60,})/ },
  { kind: 'a token of npm', shape: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { kind: 'a key of Amazon Web Services', shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { kind: 'a key of Google', shape: /\bAIza[\w-]{35}\b/ },
  { kind: 'a token of Slack', shape: /\bxox[abprs]-[\w-]{20,}/ },
  { kind: 'a key of Stripe', shape: /\b[rs]k_live_\w{20,}/ },
];

/** Files that have no place among sources, whatever is in them. */
const privateFiles =
  /(?:^|\/)(?:\.env(?!\.example$)[^/]*|erasures\.log|[^/]+\.(?:key|pem|p12|backup|db|sqlite3?|db-wal))$/;

/** Examples that were made up, by how they begin: whatever else looks like a secret is told. */
const madeUp: readonly string[] = ['MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz'];

/** Everything in one file that looks like a secret. `text` is null where the file is no text. */
export function findSecrets(file: string, text: string | null): FoundSecret[] {
  const found: FoundSecret[] = privateFiles.test(file) ? [{ file, line: 0, kind: 'a file that is kept private' }] : [];
  for (const [index, line] of (text ?? '').split('\n').entries())
    for (const { kind, shape } of shapes) {
      const [match] = shape.exec(line) ?? [];
      if (match !== undefined && !madeUp.some((example) => match.startsWith(example)))
        found.push({ file, line: index + 1, kind });
    }
  return found;
}
