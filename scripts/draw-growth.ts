/** One thing that was measured with more and more of something. */
export interface Growth {
  title: string;
  /** What there is more and more of. */
  with: string;
  unit: string;
  /** From the least to the most. */
  points: { input: number; figure: number }[];
}

const width = 840;
/** Below the line of the first measurement there is room for what gets cheaper: so much of a step. */
const below = 0.5;
const plot = { left: 70, top: 30, width: 400, height: 380 };
// Told apart by people who see colours differently, and on light and dark pages alike (Okabe and Ito's palette, and a brown).
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#c4b800', '#8c564b', '#7f7fff'];
/** The same on another database is drawn in the same colour, broken. */
const onDatabase = /, (SQLite|PostgreSQL)$/;

/**
 * A chart of how each figure grows: both axes in multiples of the first measurement, each step ten times as much. What costs the same however much
 * there is stays at the bottom; the dashed line is what grows as fast as its input. An SVG with a title and a description in words.
 */
export function drawGrowth(measured: readonly Growth[]): string {
  // What was never there in time has no place in a chart.
  const growths = measured.map((growth) => ({
    ...growth,
    points: growth.points.filter(({ figure }) => Number.isFinite(figure)),
  }));
  const ratios = growths.map(({ points }) =>
    points.map(({ input, figure }) => ({
      input: Math.log10(input / (points[0]?.input ?? input)),
      figure: Math.log10(figure / (points[0]?.figure ?? figure)),
    })),
  );
  const most = Math.max(1, ...ratios.flat().map(({ input }) => Math.ceil(input)));
  const x = (log: number): number => plot.left + (plot.width * log) / most;
  const y = (log: number): number =>
    plot.top + plot.height - (plot.height * (Math.max(-below, log) + below)) / (most + below);
  const grid = Array.from({ length: most + 1 }, (_, step) => [
    `<line x1="${x(step)}" y1="${plot.top}" x2="${x(step)}" y2="${plot.top + plot.height}" class="grid"/>`,
    `<line x1="${plot.left}" y1="${y(step)}" x2="${plot.left + plot.width}" y2="${y(step)}" class="grid"/>`,
    `<text x="${x(step)}" y="${plot.top + plot.height + 18}" text-anchor="middle">${10 ** step} ×</text>`,
    `<text x="${plot.left - 8}" y="${y(step) + 4}" text-anchor="end">${10 ** step} ×</text>`,
  ]).flat();
  const names = [...new Set(growths.map(({ title }) => title.replace(onDatabase, '')))];
  const lines = ratios.map((points, index) => {
    const { title = '' } = growths[index] ?? {};
    const name = title.replace(onDatabase, '');
    const colour = colours[names.indexOf(name) % colours.length] ?? '#000';
    const dash = title.endsWith('PostgreSQL') ? ' stroke-dasharray="3 4"' : '';
    const places = points.map(({ input, figure }) => `${x(input).toFixed(1)},${y(figure).toFixed(1)}`);
    const dots = places.map((place) => {
      const [cx, cy] = place.split(',');
      return `<circle cx="${cx ?? 0}" cy="${cy ?? 0}" r="3.5" fill="${colour}"/>`;
    });
    const legendY = plot.top + 10 + index * 24;
    return [
      `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`,
      ...dots,
      `<line x1="${plot.left + plot.width + 16}" y1="${legendY - 3}" x2="${plot.left + plot.width + 40}" y2="${legendY - 3}" stroke="${colour}" stroke-width="3"${dash}/>`,
      `<text x="${plot.left + plot.width + 48}" y="${legendY + 2}">${title}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${plot.top + plot.height + 50}" font-family="sans-serif" font-size="13" role="img" aria-labelledby="title text">
<title id="title">How figures grow with their input</title>
<desc id="text">${growths.map(describe).join(' ')}</desc>
<style>.grid{stroke:#8884;stroke-width:1}text{fill:#777}</style>
${grid.join('\n')}
<line x1="${x(0)}" y1="${y(0)}" x2="${x(most)}" y2="${y(most)}" stroke="#888" stroke-dasharray="5 5"/>
<text x="${plot.left + plot.width / 2}" y="${plot.top + plot.height + 40}" text-anchor="middle">input, in multiples of the least</text>
${lines.join('\n')}
</svg>
`;
}

function describe({ title, with: input, unit, points }: Growth): string {
  const steps = points.map((point) => `${point.input} ${input}: ${Number(point.figure.toPrecision(3))} ${unit}`);
  return `${title}: ${steps.join(', ')}.`;
}
