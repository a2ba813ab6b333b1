import type { Erratum } from '../errata.ts'
import type { Observation } from './observation.ts'

const path = /\bspec\/observations\/[\w./-]*\w/g

/** The files of observations that a text names, such as the evidence of an erratum. */
export const observationsIn = (text: string): string[] => [...text.matchAll(path)].map(([file]) => file)

/** Observations that errata name and that are not there. */
export const checkCitations = (errata: Erratum[], observations: Observation[]): string[] => {
  const known = new Set(observations.map(({ file }) => file))
  return errata.flatMap(({ id, evidence, why }) =>
    [...new Set(observationsIn(JSON.stringify([evidence, why])))]
      .filter((file) => !known.has(file))
      .map(
        (file) =>
          `spec/errata: erratum ${id} names the observation ${file}, which is not there; take the path of a file of spec/observations`,
      ),
  )
}
