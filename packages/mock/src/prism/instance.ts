import { createInstance, type PrismHttpComponents, resetJSONSchemaGenerator } from '@stoplight/prism-http'
import type { answer, Call } from '../answer.ts'
import { internalError } from '../errors/service.ts'
import type { Choice } from '../prefer.ts'
import type { Reply } from '../http/reply.ts'
import { silentLogger } from './logger.ts'
import { fillPath } from '../router.ts'
import { leniently } from './query.ts'
import type { PrismRequest } from './types.ts'
import { missingCredentials, violationsOf } from './diagnostics.ts'

type Components = Partial<PrismHttpComponents> & Pick<PrismHttpComponents, 'logger'>
type MockComponent = PrismHttpComponents['mock']
type PrismReply = Extract<ReturnType<ReturnType<MockComponent>>, { _tag: 'Right' }>['right']

/** Prism hands its input through to the `mock` component as it is; the call travels with it. */
type PrismInput = PrismRequest & { call: Call }

/**
 * Sets Prism up: its checks of credentials and input, its answers from examples and schemas,
 * with our own route and our own decision in between.
 *
 * @returns a function that answers a call; it throws Refusal when the call is not served
 */
export function createPrism(options: {
  auth: boolean
  answer: typeof answer
}): (call: Call) => Promise<Reply> {
  const components: Components = {
    logger: silentLogger,
    // The router has chosen before the body was read; Prism gets that one operation.
    route: ({ resources }) => ({ _tag: 'Right', right: resources[0]! }),
  }
  const prism = createInstance(
    {
      isProxy: false,
      errors: false,
      checkSecurity: options.auth,
      validateRequest: true,
      // The contract tests prove the examples against the schemas; a request need not do it again.
      validateResponse: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components,
  )
  const examples = ownComponent(components)
  components.mock =
    ({ resource, input }) =>
    (logger) => {
      const { call } = input.data as PrismInput
      try {
        const reply = options.answer(call, {
          missingCredentials: missingCredentials(resource, input.validations),
          violations: () => violationsOf(call, input.validations),
          fromDocument: (choice, mediaType) =>
            fromDocument(choice, (mock) =>
              examples({
                resource,
                input: { data: input.data, validations: [] },
                config: { ...mock, ...(mediaType && { mediaTypes: [mediaType] }) },
              })(logger),
            ),
        })
        return {
          _tag: 'Right',
          right: { statusCode: reply.status, headers: reply.headers, body: reply.body },
        }
      } catch (error) {
        return { _tag: 'Left', left: error instanceof Error ? error : new Error(String(error)) }
      }
    }

  return async (call) => {
    const result = await prism.request(toPrism(call), [call.operation])()
    if (result._tag === 'Left') throw result.left
    return toReply(result.right.output)
  }

  function fromDocument(
    choice: Choice,
    ask: (mock: {
      code: number
      exampleKey?: string
      dynamic: boolean
      seed?: string
    }) => ReturnType<ReturnType<MockComponent>>,
  ): Reply {
    const { code, dynamic, example, seed } = choice
    // A seed stays in the generator, which all requests share.
    if (dynamic) resetJSONSchemaGenerator()
    const result = ask({
      code,
      dynamic,
      ...(example !== undefined && { exampleKey: example }),
      ...(seed !== undefined && { seed }),
    })
    if (result._tag === 'Right') return toReply(result.right)
    if (dynamic) throw internalError(`No answer can be generated for ${code}: ${result.left.message}`)
    throw result.left
  }
}

/** Puts the components that were left out into the given object; that is how Prism's own mocker is had without its files. */
function ownComponent(components: Components): MockComponent {
  if (!components.mock)
    throw new Error('createInstance of @stoplight/prism-http no longer fills in its own mock.')
  return components.mock
}

function toPrism(call: Call): PrismInput {
  const { operation, parameters, body } = call
  const { accept: _accept, 'content-type': _type, 'content-length': _length, ...headers } = call.headers
  const hasBody = body.kind === 'value'
  return {
    call,
    method: operation.method as PrismRequest['method'],
    url: { path: fillPath(operation.path, parameters), query: leniently(operation, call.query) },
    headers: {
      ...headers,
      ...(hasBody && {
        'content-length': String(body.bytes),
        ...(body.content && { 'content-type': body.content.mediaType }),
      }),
    },
    ...(hasBody && { body: body.value }),
  }
}

function toReply({ statusCode, headers = {}, body }: PrismReply): Reply {
  const texts = Object.entries(headers as Record<string, unknown>)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [
      name === 'Content-type' ? 'Content-Type' : name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ])
  return { status: statusCode, headers: Object.fromEntries(texts), body }
}
