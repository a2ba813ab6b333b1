import type { OpenApiDocument } from '@elb-openapi/document'
import { checkLedger } from '../src/check.ts'
import type { Problem } from '../src/difference.ts'
import { pageNames } from '../src/pages.ts'
import { checkRules } from '../src/rules.ts'
import type { Mutation, MutationTarget, Named } from './mutations.ts'
import type { Slice } from './slice.ts'

/** A copy of a slice's document that may be changed at the target; everything else is shared. */
const copyFor = ({ document }: Slice, target: MutationTarget): OpenApiDocument => {
  const { components } = document
  if ('schema' in target)
    return {
      ...document,
      components: {
        ...components,
        schemas: {
          ...components.schemas,
          [target.schema]: structuredClone(components.schemas[target.schema]!),
        },
      },
    }
  return {
    ...document,
    paths: structuredClone(document.paths),
    components: { ...components, parameters: structuredClone(components['parameters']!) },
  }
}

const textOf = ({ file, text, details = [] }: Problem): string => [file, text, ...details].join('\n')

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Whether a problem is about what was changed: it names the file, or an erratum that said the same, and the field. */
const isNamed = (problem: Problem, { component, word }: Named, slice: Slice): boolean => {
  const files = problem.file.split(/, | and /)
  const isFile =
    component === undefined ||
    problem.file.startsWith('spec/errata/') ||
    files.includes(slice.files.ofComponent(component))
  return (
    isFile &&
    (word === undefined || new RegExp(`(?<![\\w-])${escaped(word)}(?![\\w-])`).test(textOf(problem)))
  )
}

/** Tells whether the check of a slice finds a mutation and names what is wrong. */
export const noticer = (slice: Slice, target: MutationTarget): ((mutation: Mutation) => boolean) => {
  const pages = pageNames(slice.ledger)
  const problemsOf = (document: OpenApiDocument): Problem[] =>
    checkLedger(document, slice.ledger, slice.errata, slice.files).problems
  const brokenRules = (document: OpenApiDocument): Problem[] =>
    checkRules(document, slice.rules, pages, slice.files)
  // The rules compile every request schema; they matter only for what the rows cannot show.
  const newOf = (
    find: (document: OpenApiDocument) => Problem[],
  ): ((document: OpenApiDocument) => Problem[]) => {
    let known: Set<string> | undefined
    return (document) => {
      known ??= new Set(find(slice.document).map(textOf))
      return find(document).filter((problem) => !known!.has(textOf(problem)))
    }
  }
  const newProblems = newOf(problemsOf)
  const newlyBroken = newOf(brokenRules)
  return ({ apply, named }) => {
    const copy = copyFor(slice, target)
    apply(copy)
    if (newProblems(copy).some((problem) => isNamed(problem, named, slice))) return true
    return named.isRule === true && newlyBroken(copy).length > 0
  }
}
