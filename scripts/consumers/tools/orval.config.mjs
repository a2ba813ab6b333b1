const { ELB_DOCUMENT: input, ELB_INTO: into, ELB_MOCK: baseUrl } = process.env

export default {
  fetch: { input, output: { target: `${into}/fetch.ts`, client: 'fetch', baseUrl } },
  zod: { input, output: { target: `${into}/zod.ts`, client: 'zod' } },
}
