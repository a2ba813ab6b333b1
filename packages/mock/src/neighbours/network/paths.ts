import { answer, arrayOf, bodyOf, object, parameter, type Part, text } from '../schema.ts'
import { type NetworkKind, networkKinds } from './kinds.ts'

const ID = '0d0dd1b5-6a2e-4f4c-9f4f-5b0f7c6c3a10'
const ANY: Part = {}

const error = object(
  { NeutronError: object({ type: text, message: text, detail: text }, ['type', 'message', 'detail']) },
  ['NeutronError'],
)
const notFound = ({ name }: NetworkKind): Part =>
  answer('There is no such resource.', error, {
    NeutronError: {
      type: `${name}NotFound`,
      message: `${name} ${ID} could not be found.`,
      detail: '',
    },
  })
const inUse = ({ name }: NetworkKind): Part =>
  answer('Other resources use it.', error, {
    NeutronError: { type: `${name}InUse`, message: `${name} ${ID} is in use.`, detail: '' },
  })
const wrong = answer('The request is no use.', error, {
  NeutronError: { type: 'HTTPBadRequest', message: 'The request body is empty.', detail: '' },
})

const resourcePaths: Part = Object.fromEntries(
  networkKinds.flatMap((kind) => {
    const { one, many, name, fields, required, shows, born } = kind
    const example = {
      id: ID,
      name: 'shop',
      ...Object.fromEntries(required.map((field) => [field, field === 'cidr' ? '192.168.0.0/24' : ID])),
      project_id: 'p1',
      tenant_id: 'p1',
    }
    const full = { ...born(example), ...example, ...(shows && { [shows.many]: [ID] }) }
    const others = Object.keys(full).filter((field) => !(field in fields))
    const shown = object({ ...fields, ...Object.fromEntries(others.map((field) => [field, ANY])) }, [
      'id',
      'name',
      'project_id',
    ])
    const item = object({ [one]: shown }, [one])
    return [
      [
        `/v2.0/${many}`,
        {
          get: {
            operationId: `networkList${name}s`,
            summary: `List ${many}, also by the value of any field`,
            responses: {
              200: answer(`The ${many}.`, object({ [many]: arrayOf(shown) }, [many]), { [many]: [full] }),
            },
          },
          post: {
            operationId: `networkCreate${name}`,
            summary: `Create a ${one}`,
            requestBody: bodyOf(object({ [one]: object(fields, required) }, [one])),
            responses: {
              201: answer(`The ${one}.`, item, { [one]: full }),
              400: wrong,
              404: notFound(kind),
            },
          },
        },
      ],
      [
        `/v2.0/${many}/{id}`,
        {
          parameters: [parameter('id', 'path')],
          get: {
            operationId: `networkShow${name}`,
            summary: `Show a ${one}`,
            responses: { 200: answer(`The ${one}.`, item, { [one]: full }), 404: notFound(kind) },
          },
          delete: {
            operationId: `networkDelete${name}`,
            summary: `Delete a ${one}`,
            responses: { 204: { description: 'It is gone.' }, 404: notFound(kind), 409: inUse(kind) },
          },
        },
      ],
    ]
  }),
)

/** The calls around a load balancer, as OpenStack's network service has them. */
export const networkPaths: Part = {
  ...resourcePaths,
  '/v2.0/extensions': {
    get: {
      operationId: 'networkListExtensions',
      summary: 'List what the service has beyond its core, which is nothing',
      responses: {
        200: answer('The extensions.', object({ extensions: arrayOf(ANY) }, ['extensions']), {
          extensions: [],
        }),
      },
    },
  },
}
