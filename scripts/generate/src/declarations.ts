import { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { tidyComments } from './tidy-comments.ts'

type Change = (member: ts.PropertySignature, name: string) => ts.PropertySignature

const nameOf = ({ name }: ts.PropertySignature): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''

const withType = (member: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature =>
  ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)

const changeMembers = (type: ts.TypeNode, change: Change): ts.TypeNode =>
  ts.isTypeLiteralNode(type)
    ? ts.factory.updateTypeLiteralNode(
        type,
        ts.factory.createNodeArray(
          type.members.map((member) =>
            ts.isPropertySignature(member) && member.type ? change(member, nameOf(member)) : member,
          ),
        ),
      )
    : type

/** Changes what is inside the member of a given name, and leaves the others alone. */
const inside =
  (wanted: string, change: Change): Change =>
  (member, name) =>
    name === wanted ? withType(member, changeMembers(member.type!, change)) : member

/** The name in `components["schemas"]["Name"]`. */
const schemaIn = (node: ts.Node): string | undefined => {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined
  const [kind, name] = [node.objectType.indexType, node.indexType].map((index) =>
    ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal) ? index.literal.text : undefined,
  )
  return kind === 'schemas' ? name : undefined
}

/** `string` beside some of its values would swallow them; `string & {}` leaves them to be shown and offered. */
const besideValues = (type: ts.TypeNode): ts.TypeNode =>
  type.kind === ts.SyntaxKind.StringKeyword || type.kind === ts.SyntaxKind.NumberKeyword
    ? ts.factory.createParenthesizedType(
        ts.factory.createIntersectionTypeNode([type, ts.factory.createTypeLiteralNode([])]),
      )
    : type

/** The name of the type of an operation's query, such as `ListPoolsQuery`. */
export const queryName = (operationId: string): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`

/**
 * The declarations as text. Objects and unions become types with a name of their own, which messages and editors show:
 * each schema under its own (`CreatePoolOption`), the query of an operation under the operation's (`ListPoolsQuery`).
 *
 * @param statements what openapi-typescript makes of the document
 * @param hasName whether a schema becomes a named type; the others stay members of `components`
 * @throws Error when a query would be called like a schema
 */
export const declarationsOf = (
  statements: readonly ts.Node[],
  hasName: (schema: string) => boolean,
): string => {
  const named = new Map<string, ts.TypeAliasDeclaration>()

  /** Moves the type of a member to the top, under a name and with its comment. */
  const lift = (member: ts.PropertySignature, name: string): ts.PropertySignature => {
    if (named.has(name)) throw new Error(`two types would be called ${name}`)
    const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
    const declaration = ts.factory.createTypeAliasDeclaration(exported, name, undefined, member.type!)
    ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member))
    ts.setSyntheticLeadingComments(member, undefined)
    named.set(name, declaration)
    return withType(member, ts.factory.createTypeReferenceNode(name))
  }

  const changes: Record<string, Change> = {
    components: inside('schemas', (schema, name) => (hasName(name) ? lift(schema, name) : schema)),
    operations: (operation, operationId) =>
      withType(
        operation,
        changeMembers(
          operation.type!,
          inside('parameters', (place, name) =>
            name === 'query' && ts.isTypeLiteralNode(place.type!)
              ? lift(place, queryName(operationId))
              : place,
          ),
        ),
      ),
  }

  const rest = statements.map((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return statement
    const change = changes[statement.name.text]
    if (!change) return statement
    const { modifiers, name, typeParameters, heritageClauses, members } = statement
    return ts.factory.updateInterfaceDeclaration(
      statement,
      modifiers,
      name,
      typeParameters,
      heritageClauses,
      members.map((member) => (ts.isPropertySignature(member) ? change(member, nameOf(member)) : member)),
    )
  })

  const listsValues = (type: ts.Node): boolean => {
    // openapi-typescript writes a text as an identifier with quotes.
    if (ts.isIdentifier(type)) return true
    if (ts.isLiteralTypeNode(type)) return type.literal.kind !== ts.SyntaxKind.NullKeyword
    const schema = schemaIn(type)
    return schema !== undefined && !hasName(schema)
  }

  const byName = (node: ts.Node): ts.Node => {
    const schema = schemaIn(node)
    if (schema !== undefined && named.has(schema)) return ts.factory.createTypeReferenceNode(schema)
    tidyComments(node)
    const open =
      ts.isUnionTypeNode(node) && node.types.some(listsValues)
        ? ts.factory.createUnionTypeNode(node.types.map(besideValues))
        : node
    return ts.visitEachChild(open, byName, undefined)
  }
  return astToString([...rest, ...named.values()].map(byName))
}
