import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { registry } from '../commands/index.ts';
import { loadExports } from './kit/load-exports.ts';

// The house has floors, and imports only go down. What is on which floor is written here and in docs/architecture.md.

/** Rooms of `src` below the subjects, from the ground up. Every other folder of `src` is a subject. */
const floors = [['risk', 'schedule', 'words'], ['storage'], ['discord', 'outbox']] as const;
const subjects = floors.length;
/** Commands, events, timetable. */
const entrances = subjects + 1;
/** Where everything is put together. */
const top = entrances + 1;

/** Modules that know nothing and that everybody may know. */
const leaves = new Set(['src/config.ts', 'src/health-address.ts', 'src/log.ts']);

interface SourceFile {
  path: string;
  text: string;
  /** Files of ours that it imports, types included. */
  imports: string[];
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/generated/'));
}

function read(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports = ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      normalize(join(dirname(path), name))
        .split(sep)
        .join('/'),
    );
  return { path, text, imports };
}

const sources = [...list('src'), ...list('commands')].map(read);
const tests = list('test').map(read);

function findRoom(path: string): string {
  const [root = '', room = '', ...rest] = path.split('/');
  return root === 'commands' ? 'commands' : rest.length === 0 ? root : room;
}

function findFloor(path: string): number {
  const room = findRoom(path);
  if (room === 'commands' || path === 'src/events.ts' || path === 'src/timetable.ts') return entrances;
  if (room === 'src') return top;
  const floor = floors.findIndex((rooms) => rooms.some((name) => name === room));
  return floor < 0 ? subjects : floor;
}

const isSandbox = (path: string) => path.startsWith('src/sandbox/');

/** All arrows from one file to another, as `from → to`. */
function findArrows(isWrong: (from: string, to: string) => boolean): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.filter((to) => isWrong(path, to)).map((to) => `${path} → ${to}`),
  );
}

/** A round trip through the bot's imports, if there is one. */
function findCycle(): string[] | null {
  const bot = sources.filter(({ path }) => !isSandbox(path));
  const importsOf = new Map(bot.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const way: string[] = [];

  function visit(path: string): string[] | null {
    const start = way.indexOf(path);
    if (start >= 0) return [...way.slice(start), path];
    if (done.has(path)) return null;
    way.push(path);
    for (const next of importsOf.get(path) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    way.pop();
    done.add(path);
    return null;
  }

  for (const { path } of bot) {
    const cycle = visit(path);
    if (cycle) return cycle;
  }
  return null;
}

/** Every place in a file at which `isWrong` holds, as `path:line`. */
function findPlaces({ path, text }: SourceFile, isWrong: (node: ts.Node) => boolean): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const places: string[] = [];
  function visit(node: ts.Node): void {
    if (isWrong(node)) places.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    node.forEachChild(visit);
  }
  visit(file);
  return places;
}

describe('the floors', () => {
  it('are all found: the rules below are about something', () => {
    const rooms = new Set(sources.map(({ path }) => findRoom(path)));
    for (const room of [...floors.flat(), 'commands', 'src', 'moderation', 'servers', 'sandbox'])
      expect(rooms).toContain(room);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  });

  it('are left only downwards', () => {
    const isUpwards = (from: string, to: string) =>
      !isSandbox(from) && !isSandbox(to) && !leaves.has(to) && findFloor(to) > findFloor(from);
    expect(findArrows(isUpwards)).toEqual([]);
  });

  it('begin with leaves, which know nobody but each other', () => {
    expect(findArrows((from, to) => leaves.has(from) && !leaves.has(to))).toEqual([]);
  });

  it('keep the engines at the bottom pure: no storage, no Discord, no other room', () => {
    // The words say when something happens: they know what a plan is, and plans know no words.
    const isOfPlans = (from: string, to: string) => findRoom(from) === 'words' && to === 'src/schedule/plan.ts';
    const isOut = (from: string, to: string) =>
      findFloor(from) === 0 && findRoom(to) !== findRoom(from) && !isOfPlans(from, to);
    expect(findArrows(isOut)).toEqual([]);
  });

  it('have no ring, not even of types', () => {
    expect(findCycle()).toBeNull();
  });

  it('have no import that leads nowhere', () => {
    const known = new Set([...sources, ...tests].map(({ path }) => path));
    const isMissing = (_: string, to: string) => /\.tsx?$/.test(to) && !to.includes('/generated/') && !known.has(to);
    expect(findArrows(isMissing)).toEqual([]);
  });
});

describe('the sandbox', () => {
  it('is known to the top floor alone', () => {
    expect(findArrows((from, to) => isSandbox(to) && !isSandbox(from) && findFloor(from) < top)).toEqual([]);
  });

  it('knows nothing of the bot but what every room may know: it must not agree with it by construction', () => {
    const common = (to: string) =>
      leaves.has(to) || findRoom(to) === 'schedule' || to === 'src/storage/package-root.ts';
    expect(findArrows((from, to) => isSandbox(from) && !isSandbox(to) && !common(to))).toEqual([]);
  });
});

describe('the list of commands', () => {
  // What commands have in common is no command.
  const shared = [
    'index.ts',
    'needs.ts',
    'help-first.ts',
    'anon/answer-sent.ts',
    'anon/receipt-option.ts',
    'checkin/options.ts',
    'checkin-admin/options.ts',
    'postvention/read-act.ts',
    'rules/actor.ts',
    'session-admin/options.ts',
  ];
  const files = list('commands').filter((path) => !shared.includes(path.slice('commands/'.length)));

  it.each(files)('has everything that %s defines', async (path) => {
    const listed = new Set<unknown>([
      ...registry.commands,
      ...registry.commands.flatMap(({ parts, subcommands = [] }) => [...parts, ...subcommands]),
      ...registry.parts,
    ]);
    const defined = await loadExports(path);
    const ours = defined.filter(
      (one: unknown) => typeof one === 'object' && one !== null && ('handle' in one || 'bind' in one),
    );
    expect(ours.length).toBeGreaterThan(0);
    for (const one of ours) expect(listed.has(one), path).toBe(true);
  });

  it('has every name once', () => {
    const names = registry.commands.map(({ data }) => `${data.type ?? 1}:${data.name}`);
    const parts = [...registry.parts, ...registry.commands.flatMap((command) => command.parts)];
    const families = parts.map((part) => `${part.kind}:${part.family.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(families).size).toBe(families.length);
  });
});

describe('house manners', () => {
  it('classes are for errors only', () => {
    const isClass = (node: ts.Node) =>
      ts.isClassDeclaration(node) &&
      !node.heritageClauses?.some((clause) => /extends \w*Error$/.test(clause.getText()));
    expect(sources.filter(({ path }) => !isSandbox(path)).flatMap((file) => findPlaces(file, isClass))).toEqual([]);
  });

  it('the environment is read by the top floor alone', () => {
    // The name of the machine's user is what PostgreSQL's own tools take for a missing one.
    const reads = sources.filter(
      ({ path, text }) => findFloor(path) < top && !isSandbox(path) && /process\.env(?!\['USER'\])/.test(text),
    );
    expect(reads.map(({ path }) => path)).toEqual([]);
  });

  it('what is logged begins with a constant of ours', () => {
    const isLogged = (node: ts.Node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
      if (
        !/(^|\.)log$/.test(node.expression.expression.getText()) ||
        !/^(debug|info|warn|error)$/.test(node.expression.name.text)
      )
        return false;
      const [event] = node.arguments;
      if (!event || ts.isStringLiteral(event)) return event === undefined;
      return (
        !ts.isTemplateExpression(event) ||
        !event.templateSpans.every((span) => /\.kind$/.test(span.expression.getText()))
      );
    };
    expect(
      sources
        .filter(({ path }) => path !== 'src/log.ts' && !isSandbox(path))
        .flatMap((file) => findPlaces(file, isLogged)),
    ).toEqual([]);
  });

  it('tests replace no module, and cast nothing outside of their kit', () => {
    const isMock = (node: ts.Node) =>
      ts.isCallExpression(node) && /^vi\.(mock|doMock|hoisted|unmock)$/.test(node.expression.getText());
    expect(tests.flatMap((file) => findPlaces(file, isMock))).toEqual([]);
    const isCast = (node: ts.Node) => ts.isAsExpression(node) && node.type.getText() !== 'const';
    const outside = tests.filter(({ path }) => !path.startsWith('test/kit/'));
    expect(outside.flatMap((file) => findPlaces(file, isCast))).toEqual([]);
  });
});
