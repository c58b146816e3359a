import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registry } from '../commands/index.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { describeCommands } from './describe-commands.ts';

const file = join(packageRoot, 'docs', 'commands.json');
await writeFile(file, `${JSON.stringify(describeCommands(registry), null, 2)}\n`);
console.log(`Written: docs/commands.json`);
