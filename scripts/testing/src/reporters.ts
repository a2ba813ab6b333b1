export { FiguresReporter } from './figures/reporter.ts'
export { ProofsReporter } from './proofs/reporter.ts'
