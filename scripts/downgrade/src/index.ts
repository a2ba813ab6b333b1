export { downgrade, type Downgraded } from './downgrade.ts'
