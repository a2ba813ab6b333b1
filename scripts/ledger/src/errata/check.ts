import { nearName, type OpenApiDocument } from '@elb-openapi/document'
import type { Problem } from '../difference.ts'
import type { ErrorCode } from '../error-codes.ts'
import type { Rule } from '../rules.ts'
import type { SpecFiles } from '../spec-files.ts'
import { claimChecker, type Claim } from './claims.ts'
import { fieldsOf, pagesOf, type Erratum } from './erratum.ts'
import { checkEvidence } from './evidence.ts'
import type { ErrataSources } from './sources.ts'
import { checkWords } from './words.ts'

/**
 * Fields that none of the pages has where the erratum names them, and pages that have none of their fields. An erratum may
 * name several pages and fields of which some go together only.
 */
const checkPlaces = (erratum: Erratum, sources: ErrataSources): string[] => {
  const pages = erratum.places.filter(({ page }) => sources.pages.has(page))
  const isThere = (field: string): boolean =>
    pages.some(({ page, fields }) => fields.includes(field) && sources.hasField(page, field))
  const known = (): string[] => pages.flatMap(({ page }) => sources.fieldsOf(page))
  const unknown = fieldsOf(erratum).filter((field) => pages.length > 0 && !isThere(field))
  return [
    ...pagesOf(erratum).flatMap(sources.problemOfPage),
    ...unknown.map((field) => {
      const near = nearName(field, known())
      return `names the field ${field}, which is in no row of its pages and not in the document; ${near ? `did you mean ${near}?` : 'take the address of a row, such as request pool.name'}`
    }),
    ...pages
      .filter(
        ({ page, fields }) =>
          unknown.length === 0 && fields.length > 0 && !fields.some((field) => sources.hasField(page, field)),
      )
      .map(
        ({ page }) =>
          `names the page ${page}, which has none of its fields; add the field, or take the page out`,
      ),
  ]
}

const checkErratum = (
  erratum: Erratum,
  sources: ErrataSources,
  checkClaim: (claim: Claim) => string[],
): string[] => {
  const about = pagesOf(erratum)
  return [
    ...checkPlaces(erratum, sources),
    ...erratum.says.flatMap(checkClaim),
    // What is documented may name what is nowhere.
    ...checkWords(erratum.why, about, sources),
    ...erratum.evidence.flatMap((evidence) => checkEvidence(evidence, sources)),
  ]
}

/** Checks that all that the errata name is there, and that the document says what they say. */
export const checkErrata = (
  errata: Erratum[],
  project: {
    document: OpenApiDocument
    rules: Rule[]
    errorCodes: ErrorCode[]
    files: SpecFiles
  },
  sources: ErrataSources,
): Problem[] => {
  const checkClaim = claimChecker(project)
  return errata.flatMap((erratum) =>
    [...new Set(checkErratum(erratum, sources, checkClaim))].map((text) => ({
      file: erratum.file,
      text: `${erratum.id}: ${text}`,
    })),
  )
}
