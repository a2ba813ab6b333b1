import addFormats from 'ajv-formats'
import { Ajv, type Options, type ValidateFunction } from 'ajv'
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

const options: Options = {
  allErrors: true,
  verbose: true,
  strict: false,
  logger: false,
  addUsedSchema: false,
  code: { regExp: Object.assign(compilePattern, { code: 'Pattern' }) },
}

const draft2020 = prepared(new Ajv2020(options))
const draft07 = prepared(new Ajv(options))
const compiled = new WeakMap<object, ValidateFunction>()

function prepared<Validator extends Ajv | Ajv2020>(ajv: Validator): Validator {
  addFormats.default(ajv)
  addUniqueItems(ajv)
  return ajv
}

/**
 * A function that checks values against a schema; it never throws.
 *
 * @param bundle what `#/__bundled__` in the schema's references leads to
 * @throws Error when the schema is none
 */
export function validatorOf(schema: object, bundle: unknown): ValidateFunction {
  let validate = compiled.get(schema)
  if (!validate) {
    const { $schema: dialect, ...rest } = schema as SchemaObject
    // Documents of OpenAPI 3.0 are read as draft-07; a dialect that nobody knows is taken for that of 3.1.
    const ajv = /draft-0[4-7]/.test(String(dialect)) ? draft07 : draft2020
    validate = ajv.compile({ ...rest, __bundled__: bundle })
    compiled.set(schema, validate)
  }
  return validate
}
