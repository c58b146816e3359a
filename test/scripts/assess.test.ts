import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { assessLines, LONGEST_LINE } from '../../scripts/assess/assess-lines.ts';
import { explainText } from '../../scripts/assess/explain-text.ts';
import { assess } from '../../src/risk/assess.ts';
import { packageRoot } from '../../src/storage/package-root.ts';

async function answer(...chunks: (string | Buffer)[]): Promise<unknown[]> {
  const output = new PassThrough({ highWaterMark: 10_000_000 });
  await assessLines(Readable.from(chunks, { objectMode: true }), output, assess);
  output.end();
  return (await readAll(output))
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

describe('lines of texts', () => {
  it('become lines of assessments, in order, without their texts', async () => {
    const said = await answer('{"id": 7, "text": "I want to die tonight"}\n{"id": "b", "text": "soup"}\n');
    expect(said).toEqual([
      {
        id: 7,
        tier: 'T3',
        harm: false,
        page: true,
        offer: true,
        hold: true,
        signals: [expect.objectContaining({ rule: 'self-harm.wish-with-time', severity: 'T3', end: 13 })],
      },
      { id: 'b', tier: 'T0', harm: false, page: false, offer: false, hold: false, signals: [] },
    ]);
    expect(JSON.stringify(said)).not.toMatch(/soup|tonight/);
  });

  it('that cannot be read get a sentence, and the next one is read all the same', async () => {
    expect(
      await answer('{"id": 1, "text"\n\n{"id": 2}\n{"id": 3, "text": null}\n"x"\n[]\n{"id": 4, "text": ""}'),
    ).toEqual([
      { id: null, error: 'This line is no JSON object.' },
      { id: 2, error: 'This line has no text.' },
      { id: 3, error: 'The text of this line is not a string.' },
      { id: null, error: 'This line is no JSON object.' },
      { id: null, error: 'This line is no JSON object.' },
      expect.objectContaining({ id: 4, tier: 'T0' }),
    ]);
  });

  it('are read whole wherever the stream was cut, letters of several bytes too', async () => {
    const bytes = Buffer.from('{"id":"é🌧","text":"🌧 I want to die"}\n{"id":"second","text":"ok"}\n');
    const whole = await answer(bytes);
    for (let at = 1; at < bytes.length; at++)
      expect(await answer(bytes.subarray(0, at), bytes.subarray(at))).toEqual(whole);
    expect(whole).toHaveLength(2);
  });

  it('without an end do not fill the memory: one is refused, and the next is read', async () => {
    const piece = 'x'.repeat(LONGEST_LINE / 4);
    const said = await answer(
      ...Array.from({ length: 6 }, () => piece),
      '\n{"id":1,"text":"soup"}\n',
      ...Array.from({ length: 5 }, () => piece),
    );
    expect(said).toEqual([
      { id: null, error: `This line is longer than ${LONGEST_LINE} characters.` },
      expect.objectContaining({ id: 1, tier: 'T0' }),
      { id: null, error: `This line is longer than ${LONGEST_LINE} characters.` },
    ]);
  });

  it('are read no faster than the answers are taken', async () => {
    let given = 0;
    function* give(): Generator<string> {
      for (; given < 500; given++) yield '{"id":1,"text":"soup"}\n';
    }
    const taken: (() => void)[] = [];
    const stuck = new Writable({ highWaterMark: 1, write: (_, __, done) => void taken.push(done) });
    const working = assessLines(Readable.from(give(), { highWaterMark: 1 }), stuck, assess);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(given).toBeLessThan(100);
    const timer = setInterval(() => taken.splice(0).forEach((done) => done()), 0);
    expect(await working).toEqual({ lines: 500, errors: 0 });
    clearInterval(timer);
  });
});

describe('a text explained to people', () => {
  const explain = (text: string) => explainText(text, assess(text));

  it('says where, why and what follows', () => {
    const said = explain('so… I want to die tonight');
    expect(said).toMatch(/^so… .*want to die» tonight\n/);
    expect(said).toContain('Wishes to die, with a time, a means or a farewell beside it (self-harm.wish-with-time)');
    expect(said).toContain('The person on call is paged.');
  });

  it('marks places that overlap once, and keeps every letter', () => {
    const text = 'I feel like such a burden, hopeless, I want to die';
    const [marked = ''] = explain(text).split('\n');
    expect(marked).toContain('«');
    expect(marked.replaceAll(/[«»]/g, '')).toBe(text);
    expect(marked).not.toMatch(/«[^»]*«/);
  });

  it('says plainly that nobody is told where nothing follows', () => {
    expect(explain('soup is ready')).toContain('Nothing: nobody is told.');
  });
});

describe('npm run assess', () => {
  function start(args: readonly string[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/assess.ts', ...args], { cwd: packageRoot });
    const ended = once(child, 'exit').then(() => child.exitCode);
    return { child, ended, complaints: readAll(child.stderr) };
  }

  async function run(args: readonly string[], input: string) {
    const { child, ended, complaints } = start(args);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const out = await readAll(child.stdout);
    return { code: await ended, out, complaints: await complaints };
  }

  it('answers every line and ends well, errors and all', async () => {
    const { code, out, complaints } = await run([], '{"id":1,"text":"soup"}\nnothing\n');
    expect(out.trim().split('\n')).toHaveLength(2);
    expect([code, complaints]).toEqual([0, '1 of 2 lines could not be read.\n']);
  });

  it("reads a server's settings from JSON or a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lamplight-settings-'));
    const file = join(folder, 'settings.json');
    const settings = JSON.stringify({ extraWords: [{ phrase: 'blue lantern', tier: 'H' }] });
    await writeFile(file, settings);
    for (const given of [settings, file])
      expect((await run(['--settings', given], '{"id":1,"text":"blue lantern"}')).out).toContain('"tier":"H"');
    await rm(folder, { recursive: true });
  });

  it('refuses what it cannot do with a sentence, and reads nothing', async () => {
    for (const args of [['--loud'], ['--settings', '{"keenness":"silent"}'], ['--settings', 'not-there.json']]) {
      const { code, out, complaints } = await run(args, '{"id":1,"text":"soup"}\n');
      expect([code, out]).toEqual([2, '']);
      expect(complaints).toMatch(/\S/);
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const { child, ended, complaints } = start([]);
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id":1,"text":"soup"}\n'.repeat(50_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect([await ended, await complaints]).toEqual([0, '']);
  });
});
