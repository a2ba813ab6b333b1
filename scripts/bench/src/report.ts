import { markdownTable } from 'markdown-table'
import { median } from './measure.ts'
import type { Figure, Section } from './section.ts'

/** A figure with its ratio in each run. */
export type Row = Figure & { ratios: number[] }

/** Runs sections, all of them before the first again, so that the runs of a figure lie apart. */
export const runAll = async (sections: Record<string, Section>, runs: number): Promise<Row[]> => {
  const rows = new Map<Figure, Row>()
  for (let run = 1; run <= runs; run++)
    for (const [name, section] of Object.entries(sections)) {
      console.error(`run ${run} of ${runs}: ${name} …`)
      const values = await section.run()
      for (const [key, figure] of Object.entries(section.figures)) {
        const [ours, peers] = values[key]!
        console.error(`  ${figure.what}: ${number(ours)} to ${number(peers)} ${figure.unit}`)
        rows.set(figure, { ...figure, ratios: [...(rows.get(figure)?.ratios ?? []), ours / peers] })
      }
    }
  return [...rows.values()]
}

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 4 })

/** Two significant digits: the runs do not agree on more. */
const short = (ratio: number): string =>
  ratio.toLocaleString('en', { minimumSignificantDigits: 2, maximumSignificantDigits: 2 })

const cellsOf = ({ what, peer, ratios }: Row): string[] => {
  const [lowest, highest] = [short(Math.min(...ratios)), short(Math.max(...ratios))]
  return [what, peer, short(median(ratios)), lowest === highest ? '' : `${lowest} – ${highest}`]
}

/** A Markdown table: the median of the runs, and between which they lie where they differ. */
export const tableOf = (rows: readonly Row[]): string =>
  markdownTable([['what', 'compared with', 'ratio', 'all runs'], ...rows.map(cellsOf)], {
    align: [null, null, 'r', 'r'],
  })
