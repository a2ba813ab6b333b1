type Environment = Record<string, string | undefined>

/**
 * Why claims that are proven run all the same; undefined when they do not: in continuous integration, and when
 * `ELB_PROOF_CACHE` is `off`.
 *
 * @throws Error when `ELB_PROOF_CACHE` is anything but `off`
 */
export const reasonToRunAll = ({ CI = '', ELB_PROOF_CACHE = '' }: Environment): string | undefined => {
  if (!['', 'off'].includes(ELB_PROOF_CACHE))
    throw new Error(
      `ELB_PROOF_CACHE is "${ELB_PROOF_CACHE}". Write "off" to run everything, or leave it out.`,
    )
  if (ELB_PROOF_CACHE === 'off') return 'ELB_PROOF_CACHE is off'
  return ['', '0', 'false'].includes(CI) ? undefined : 'CI runs everything'
}
