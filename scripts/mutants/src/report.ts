/** The part of Stryker's JSON report that is read here. */
export type Report = { files: Record<string, { source: string; mutants: Mutant[] }> }

type Mutant = {
  status: string
  mutatorName: string
  replacement?: string
  location: { start: { line: number; column: number }; end: { line: number; column: number } }
}

const noticed = ['Killed', 'Timeout']
const unnoticed = ['Survived', 'NoCoverage']

/** The score and, one a line, each change that no test noticed. */
export const describeReport = (name: string, { files }: Report): string => {
  const mutants = Object.entries(files).flatMap(([file, { mutants: all }]) =>
    all.map((mutant) => ({ file, mutant })),
  )
  const count = (statuses: string[]): number =>
    mutants.filter(({ mutant }) => statuses.includes(mutant.status)).length
  const killed = count(noticed)
  const judged = killed + count(unnoticed)
  if (judged === 0) return `${name}: nothing was changed that a test can notice`
  const survivors = mutants
    .filter(({ mutant }) => unnoticed.includes(mutant.status))
    .map(({ file, mutant }) => `  ${describeMutant(file, mutant)}`)
  const score = ((100 * killed) / judged).toFixed(2)
  return [`${name}: ${score} %, ${killed} of ${judged} changes noticed`, ...survivors].join('\n')
}

const describeMutant = (file: string, { location, mutatorName, replacement, status }: Mutant): string => {
  const { line, column } = location.start
  const text = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100)
  const untested = status === 'NoCoverage' ? ', in no test' : ''
  return `${file}:${line}:${column} ${mutatorName}: ${text}${untested}`
}
