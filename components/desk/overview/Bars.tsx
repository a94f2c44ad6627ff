import { Wide } from '../Wide';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Stands out from the others, by its pattern too. */
  readonly strong?: boolean;
}

interface BarsProps {
  /** What it shows, in a sentence; the chart's name. */
  readonly title: string;
  /** The same in words, for who cannot see it. */
  readonly summary: string;
  readonly bars: readonly Bar[];
  readonly tableTitle: string;
  readonly headings: readonly [string, string];
}

const HEIGHT = 120;
const WIDTH = 46;

/** Upright bars with their numbers, and the same as a table for whoever wants to read it. */
export function Bars({ title, summary, bars, tableTitle, headings }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <Wide label={title}>
        <svg
          role="img"
          aria-label={summary}
          width={bars.length * WIDTH}
          height={HEIGHT + 44}
          viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT + 44}`}
        >
          {bars.map(({ label, value, strong }, at) => {
            const height = Math.round((value / most) * HEIGHT);
            const x = at * WIDTH;
            return (
              <g key={label} className={strong ? 'bar bar-strong' : 'bar'}>
                <rect x={x + 6} y={18 + HEIGHT - height} width={WIDTH - 12} height={height} rx="3" />
                <text x={x + WIDTH / 2} y={12 + HEIGHT - height} textAnchor="middle">
                  {value}
                </text>
                <text x={x + WIDTH / 2} y={HEIGHT + 36} textAnchor="middle" className="bar-label">
                  {label}
                </text>
              </g>
            );
          })}
        </svg>
      </Wide>
      <details>
        <summary>{tableTitle}</summary>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{headings[0]}</th>
              <th scope="col">{headings[1]}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
