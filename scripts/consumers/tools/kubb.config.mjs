import { defineConfig } from '@kubb/core'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
import { pluginZod } from '@kubb/plugin-zod'

export default defineConfig({
  root: '.',
  input: { path: process.env.ELB_DOCUMENT },
  output: { path: process.env.ELB_INTO, format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginZod()],
})
