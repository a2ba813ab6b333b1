export * from './document.ts'
export { referencesFrom, schemasReachableFrom } from './reachable.ts'
export { createValidators } from './validator.ts'
export { readYamlFolder } from './yaml-folder.ts'
