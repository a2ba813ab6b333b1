import { InputProblem, type OpenApiDocument, type Provider } from '@elb-openapi/document'
import { leftoversInWords, leftoversOf } from '@elb-openapi/ledger'
import { complete, schemaOf, yamlOf, type About } from './entry.ts'
import { shapeOf } from './shape.ts'

/** An observation that can be kept, and what its owner should look at first. */
export type Observed = { yaml: string; notes: string[] }

const parse = (text: string): unknown => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // The message of the parser shows a part of the text.
    throw new InputProblem('The body is no JSON. Give the body alone, without headers or a log around it.')
  }
  if (typeof body !== 'object' || body === null)
    throw new InputProblem('The body has to be an object or a list.')
  return body
}

const checkProvider = ({ provider: id, site, edition }: About, providers: Provider[]): void => {
  const provider = providers.find((one) => one.id === id)
  if (!provider)
    throw new InputProblem(
      `There is no provider ${id}; spec/providers.yaml has ${providers.map((one) => one.id).join(', ')}.`,
    )
  for (const [key, value, known = {}] of [
    ['site', site, provider.sites],
    ['edition', edition, provider.editions],
  ] as const)
    if (value !== undefined && !Object.hasOwn(known, value))
      throw new InputProblem(
        `spec/providers.yaml has no ${key} ${value} below ${id}${Object.keys(known).length > 0 ? `; it has ${Object.keys(known).join(', ')}` : ''}.`,
      )
}

/**
 * Turns the text of a captured body into an observation.
 *
 * @throws InputProblem when something is missing or wrong, or something is left over that looks like a secret. It never shows the
 * body.
 */
export const observe = (
  document: OpenApiDocument,
  providers: Provider[],
  text: string,
  about: About,
): Observed => {
  checkProvider(about, providers)
  const whole = complete(about)
  if (whole.call !== undefined && whole.outside === undefined)
    throw new InputProblem('--call is of an operation that the document lacks; say why in --outside.')
  const shape = shapeOf(document, schemaOf(document, whole), parse(text), whole.kind === 'error')
  const { source, proof, doubt, outside } = whole
  const leftovers = [
    ...leftoversOf(shape.body).map(({ pointer, text: what }) => `${pointer} still holds ${what}`),
    ...Object.entries({ source, proof, doubt, outside }).flatMap(([key, words]) =>
      leftoversInWords(words ?? '').map((what) => `--${key} holds ${what}`),
    ),
  ]
  if (leftovers.length > 0)
    throw new InputProblem([
      ...leftovers,
      'Nothing was written. Replace that by hand in the captured body, and try again.',
    ])
  return {
    yaml: yamlOf({ ...whole, body: shape.body }),
    notes: [
      ...(shape.newNames.length > 0
        ? [`Kept, though the document does not have these fields: ${shape.newNames.join(', ')}`]
        : []),
      ...(shape.newValues.length > 0
        ? [`Kept, though the document does not list these values: ${shape.newValues.join(', ')}`]
        : []),
      ...(shape.replacedNames > 0
        ? [
            shape.replacedNames === 1
              ? '1 name of a field looked like data and was replaced'
              : `${shape.replacedNames} names of fields looked like data and were replaced`,
          ]
        : []),
    ],
  }
}
