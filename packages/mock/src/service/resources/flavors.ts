import type { Stored } from '../state/collection.ts'
import type { Resource } from './resource.ts'

/** Made by the provider and the same in every project: requests can only read them. */
export const flavors: Resource = {
  kind: 'Flavor',
  collection: 'flavors',
  word: 'flavor',
  references: {},
}

const layer4 = (connection: number, cps: number, bandwidth: number, lcu: number): object => ({
  connection,
  cps,
  bandwidth,
  lcu,
})

const layer7 = (
  connection: number,
  cps: number,
  https_cps: number,
  qps: number,
  bandwidth: number,
  lcu: number,
): object => ({
  connection,
  cps,
  https_cps,
  qps,
  bandwidth,
  lcu,
})

const flavor = (id: string, name: string, type: string, info: object): Stored => ({
  id,
  name,
  type,
  shared: true,
  flavor_sold_out: false,
  info,
})

/** What a load balancer has that is created without a flavor: the smallest of both layers. */
export const defaultFlavors = {
  l4_flavor_id: '0f3a1c52-7d8e-4b60-9a21-5c6e7f8091a1',
  l7_flavor_id: '2f124f60-980a-42f3-b201-35461df1b936',
}

/** The small, the medium and the large flavor of both layers, and the elastic ones. */
export const providedFlavors: readonly Stored[] = [
  flavor(defaultFlavors.l4_flavor_id, 'L4_flavor.elb.s1.small', 'L4', layer4(500_000, 10_000, 50_000, 10)),
  flavor(
    '1b4d2e63-8e9f-4c71-8b32-6d7f8091a2b2',
    'L4_flavor.elb.s1.medium',
    'L4',
    layer4(1_000_000, 20_000, 100_000, 20),
  ),
  flavor(
    '22f1ef4f-7be7-4d85-bd35-45344a18f63a',
    'L4_flavor.elb.s2.large',
    'L4',
    layer4(20_000_000, 400_000, 1_000_000, 400),
  ),
  flavor(
    defaultFlavors.l7_flavor_id,
    'L7_flavor.elb.s1.small',
    'L7',
    layer7(200_000, 2000, 200, 4000, 50_000, 10),
  ),
  flavor(
    '3c5e3f74-9fa0-4d82-8c43-7e8091a2b3c3',
    'L7_flavor.elb.s1.medium',
    'L7',
    layer7(400_000, 4000, 400, 8000, 100_000, 20),
  ),
  flavor(
    '4d6f4085-a0b1-4e93-9d54-8f91a2b3c4d4',
    'L7_flavor.elb.s2.large',
    'L7',
    layer7(8_000_000, 80_000, 8000, 160_000, 1_000_000, 400),
  ),
  flavor(
    '5e0c2a6f-8f2e-4a1b-9f0d-3c7a41f6b2d9',
    'L4_flavor.elb.pro.max',
    'L4_elastic_max',
    layer4(20_000_000, 400_000, 1_000_000, 400),
  ),
  flavor(
    '6f1d3b70-9a3f-4b2c-8a1e-4d8b52a7c3ea',
    'L7_flavor.elb.pro.max',
    'L7_elastic_max',
    layer7(8_000_000, 80_000, 8000, 160_000, 1_000_000, 400),
  ),
]
