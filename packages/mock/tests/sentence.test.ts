import { expect, test } from 'vitest'
import { sentenceOf, sentencesOf } from '../src/errors/sentence.ts'
import { logLineOf, type Violation } from '../src/explain/violation.ts'

const violation: Violation = {
  place: 'body',
  field: 'a',
  problem: "must be 'x'",
  got: "'secret'",
  when: "'b' is given",
}

test('a condition follows what was sent, and only the rule goes to the log', () => {
  expect(sentenceOf(violation)).toBe(
    "Invalid input for 'a'. It must be 'x', not 'secret', when 'b' is given.",
  )
  expect(logLineOf(violation)).toBe("body a: must be 'x' when 'b' is given")
})

test('the same violation is told once, and of many the first twenty', () => {
  expect(sentencesOf([violation, violation])).toBe(sentenceOf(violation))
  const many = Array.from({ length: 25 }, (_, index) => ({ ...violation, field: `a${index}` }))
  expect(sentencesOf(many)).toMatch(/'a19'\. It must be [^.]*\. And 5 more\.$/)
})
