const words = (text: string): string[] => text.trim().split(/\s+/)

/** Names that mean something to JavaScript, to validators, or to nobody. */
export const unknownNames = [
  ...words(
    '__proto__ valueOf toString constructor hasOwnProperty toJSON length then $ref no_such_field näme',
  ),
  '',
]

/** Values of JSON that a field may not expect. */
export const oddJson = JSON.parse(String.raw`[
  null, true, false, 0, -0, -1, 1, 0.5, 2147483648, 9007199254740992, 1e21, 1e308,
  "", " ", "0", "1", "true", "null", "\u0000", "<>",
  [], [null], [[]], ["x"], {}, {"": ""}, {"valueOf": 1}
]`) as unknown[]

// The rest is written as queries and paths write it, that is encoded.

/** What may be taken for an integer, and some integers. */
export const oddNumbers = words(`
  0x10 0b1 0o7 1e3 1E3 0.1e1 Infinity -Infinity NaN %205 5%20 +5 %2B5 5%0A %095 1_000 1,000 1.5 .5 5. 5n
  %EF%BC%95 %D9%A5 %2D1 %00 5%00 1%2C2 null true five
  -1 0 1 50 2000 2001 9007199254740993 99999999999999999999
`)

/** What may be taken for a boolean. */
export const oddBooleans = words(`
  True FALSE tRUE 1 0 yes no on t f null %20true true%20 true%00 true,false %22true%22
`)

export const oddTexts = [
  ...words(`
    %00 %FF %ED%A0%80 % %zz %u0041 + %20 null é %F0%9F%98%80 <script> %0D%0AX:%20y '%20OR%201=1 [] {} %7B%22a%22:1%7D
    * a,b a%2Cb __proto__ 2026-02-30%2025:61:61 2026-01-01T00:00:00Z
  `),
  'x'.repeat(300),
]

/** IDs that no service makes. */
export const oddIds = [
  ...words(`
    %00 a%00b %2F a%2Fb %2e%2e .. . %2e %20 + ~ %25 %2525 %C3%A9 %F0%9F%98%80 %E2%80%AE null undefined {id} %7Bpool_id%7D
    * :id a;b=c a,b @ $& ' %22 %5C tags statuses members batch-add __proto__ constructor 0 -1 %0D%0A %3F %23 A%3DB [ ^ |
  `),
  'a'.repeat(300),
]

/** What is no percent-encoded UTF-8. */
export const badlyEncoded = words('% %z %FF %C3 %ED%A0%80 a% %2 %u0041')
