import { readFileSync } from 'node:fs'
import ts from 'typescript-5'

const file = new URL('../../src/openapi.gen.ts', import.meta.url)
const { statements } = ts.createSourceFile(
  file.pathname,
  readFileSync(file, 'utf8'),
  ts.ScriptTarget.ES2023,
  true,
)

/** The generated types by their name. */
export const types = new Map(
  statements.filter(ts.isTypeAliasDeclaration).map((declaration) => [declaration.name.text, declaration]),
)

/** The generated operations. */
export const operations: ts.Node = statements
  .filter(ts.isInterfaceDeclaration)
  .find(({ name }) => name.text === 'operations')!

/** The text of the comment of a declaration, as an editor gets it, without tags. */
export const commentOf = (node: ts.Node): string => {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return ts.getTextOfJSDocComment(comment?.comment) ?? ''
}

/** The members of a type in braces, or of the items of an array of such, by name; empty for other types. */
export const membersOf = (type: ts.Node): Map<string, ts.PropertySignature> => {
  if (ts.isArrayTypeNode(type)) return membersOf(type.elementType)
  const members = ts.isTypeLiteralNode(type) || ts.isInterfaceDeclaration(type) ? type.members : []
  return new Map(
    [...members]
      .filter(ts.isPropertySignature)
      .map((member) => [ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(), member]),
  )
}

/** The type of a member that is reached by names; a name of a type leads to that type. */
export const typeAt = (type: ts.Node, ...[name, ...rest]: string[]): ts.Node => {
  const target = ts.isTypeReferenceNode(type) ? (types.get(type.getText())?.type ?? type) : type
  if (name === undefined) return target
  const member = membersOf(target).get(name)
  if (!member?.type) throw new Error(`there is no ${name} in ${target.getText().slice(0, 100)}`)
  return typeAt(member.type, ...rest)
}
