import addFormats from 'ajv-formats'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaObject } from './schema.ts'
import { addUniqueItems } from './unique-items.ts'

/** A pattern that a text too long for the engine does not fit, instead of an exception that looks like "valid". */
class Pattern extends RegExp {
  override test(text: string): boolean {
    try {
      return super.test(text)
    } catch {
      return false
    }
  }
}

/** Compiles a pattern with its flags; without them when it is none by the strict rules of `u`. */
function compilePattern(source: string, flags: string): Pattern {
  try {
    return new Pattern(source, flags)
  } catch {
    return new Pattern(source)
  }
}

function isPattern(source: string): boolean {
  try {
    return compilePattern(source, 'u') instanceof Pattern
  } catch {
    return false
  }
}

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: false,
  logger: false,
  addUsedSchema: false,
  code: { regExp: Object.assign(compilePattern, { code: 'Pattern' }) },
})
addFormats.default(ajv)
ajv.addFormat('regex', isPattern)
addUniqueItems(ajv)

const compiled = new WeakMap<object, ValidateFunction>()

/**
 * A function that checks values against a schema; it never throws.
 * Whatever dialect the schema names, it is read as OpenAPI 3.1 means it.
 *
 * @param bundle what `#/__bundled__` in the schema's references leads to
 * @throws Error when the schema is none
 */
export function validatorOf(schema: object, bundle: unknown): ValidateFunction {
  let validate = compiled.get(schema)
  if (!validate) {
    const { $schema: _dialect, ...rest } = schema as SchemaObject
    validate = ajv.compile({ ...rest, __bundled__: bundle })
    compiled.set(schema, validate)
  }
  return validate
}
