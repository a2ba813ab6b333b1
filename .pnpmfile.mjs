/** A name that only this repository resolves: it leads to sources, which are not shipped. */
const ownCondition = '@elb-openapi/source'

/** @param {unknown} exports */
const withoutOwnCondition = (exports) =>
  typeof exports === 'object' && exports !== null
    ? Object.fromEntries(
        Object.entries(exports)
          .filter(([condition]) => condition !== ownCondition)
          .map(([condition, target]) => [condition, withoutOwnCondition(target)]),
      )
    : exports

export const hooks = {
  /** The package.json that `pnpm pack` and `pnpm publish` ship: without what only this repository needs. */
  beforePacking(manifest) {
    const shipped = { ...manifest, exports: withoutOwnCondition(manifest.exports) }
    delete shipped.devDependencies
    delete shipped.scripts
    return shipped
  },
}
