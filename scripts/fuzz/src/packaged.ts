import { readDocument } from '@elb-openapi/document'
import { contractOf, type Contract } from './contract.ts'
import { createSchemaCheck, type SchemaCheck } from './schema-check.ts'

let packaged: { contract: Contract; check: SchemaCheck } | undefined

/** The contract of the packaged document, and the check of its schemas: both take a while to make. */
export const packagedContract = (): { contract: Contract; check: SchemaCheck } => {
  if (packaged) return packaged
  const contract = contractOf(readDocument())
  packaged = { contract, check: createSchemaCheck(contract.document) }
  return packaged
}
