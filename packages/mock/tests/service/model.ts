import { expect } from 'vitest'
import type { Client } from './client.ts'
import { SUBNET } from './make.ts'

/** What a few sentences of the documentation say of the resources that a test made; nothing of the mock is used. */
export interface Model {
  loadBalancers: Map<string, { isShared: boolean; name: string }>
  listeners: Map<string, { loadBalancer: string; port: number; pool: string | undefined }>
  pools: Map<string, { loadBalancer: string }>
  members: Map<string, { pool: string; address: string }>
}

export const emptyModel = (): Model => ({
  loadBalancers: new Map(),
  listeners: new Map(),
  pools: new Map(),
  members: new Map(),
})

type Generation = 'v3' | 'v2.0'

/** Something that a program does; what it aims at is picked by a number out of what there is. */
export type Step =
  | { do: 'create load balancer'; generation: Generation; name: string }
  | { do: 'rename load balancer'; generation: Generation; pick: number; name: string }
  | { do: 'create listener'; pick: number; port: number }
  | { do: 'create pool'; pick: number }
  | { do: 'create member'; pick: number; address: string }
  | { do: 'delete'; what: 'loadBalancers' | 'listeners' | 'pools' | 'members'; pick: number }
  | { do: 'list'; what: 'loadBalancers' | 'listeners' | 'pools'; generation: Generation }

const collections = { loadBalancers: 'loadbalancers', listeners: 'listeners', pools: 'pools' } as const

const picked = <Value>(map: Map<string, Value>, pick: number): [string, Value] | undefined => {
  const entries = [...map]
  return entries[pick % Math.max(entries.length, 1)]
}

/** Takes a step at the mock and in the model, and compares what comes of it. */
export async function take(step: Step, model: Model, client: Client): Promise<void> {
  const base = (generation: Generation): string => (generation === 'v3' ? client.v3 : '/v2.0/lbaas')
  const generationOf = (loadBalancer: string): Generation =>
    model.loadBalancers.get(loadBalancer)!.isShared ? 'v2.0' : 'v3'
  const post = async (path: string, body: object): Promise<{ status: number; id: string }> => {
    const { status, json } = await client.send('POST', path, { body })
    const [resource] = Object.values(json as Record<string, { id: string }>).filter(
      (value) => typeof value === 'object',
    )
    return { status, id: resource?.id ?? '' }
  }

  switch (step.do) {
    case 'create load balancer': {
      const loadbalancer =
        step.generation === 'v3'
          ? { name: step.name, availability_zone_list: ['eu-de-01'], vip_subnet_cidr_id: SUBNET }
          : { name: step.name, vip_subnet_id: SUBNET }
      const { status, id } = await post(`${base(step.generation)}/loadbalancers`, { loadbalancer })
      expect(status).toBe(201)
      model.loadBalancers.set(id, { isShared: step.generation === 'v2.0', name: step.name })
      return
    }
    case 'rename load balancer': {
      const found = picked(model.loadBalancers, step.pick)
      if (!found) return
      const [id, loadBalancer] = found
      const { status } = await client.send('PUT', `${base(step.generation)}/loadbalancers/${id}`, {
        body: { loadbalancer: { name: step.name } },
      })
      const isSeen = step.generation === 'v3' || loadBalancer.isShared
      expect(status).toBe(isSeen ? 200 : 404)
      if (isSeen) loadBalancer.name = step.name
      return
    }
    case 'create listener': {
      const found = picked(model.loadBalancers, step.pick)
      if (!found) return
      const [loadbalancer_id] = found
      const isTaken = [...model.listeners.values()].some(
        ({ loadBalancer, port }) => loadBalancer === loadbalancer_id && port === step.port,
      )
      const { status, id } = await post(`${base(generationOf(loadbalancer_id))}/listeners`, {
        listener: { loadbalancer_id, protocol: 'HTTP', protocol_port: step.port },
      })
      expect(status).toBe(isTaken ? 409 : 201)
      if (!isTaken)
        model.listeners.set(id, { loadBalancer: loadbalancer_id, port: step.port, pool: undefined })
      return
    }
    case 'create pool': {
      const found = picked(model.listeners, step.pick)
      if (!found) return
      const [listener_id, listener] = found
      const { status, id } = await post(`${base(generationOf(listener.loadBalancer))}/pools`, {
        pool: { listener_id, protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN' },
      })
      expect(status).toBe(listener.pool === undefined ? 201 : 409)
      if (listener.pool !== undefined) return
      listener.pool = id
      model.pools.set(id, { loadBalancer: listener.loadBalancer })
      return
    }
    case 'create member': {
      const found = picked(model.pools, step.pick)
      if (!found) return
      const [pool, { loadBalancer }] = found
      const { address } = step
      const isThere = [...model.members.values()].some(
        (member) => member.pool === pool && member.address === address,
      )
      const generation = generationOf(loadBalancer)
      const subnet = generation === 'v3' ? { subnet_cidr_id: SUBNET } : { subnet_id: SUBNET }
      const { status, id } = await post(`${base(generation)}/pools/${pool}/members`, {
        member: { address, protocol_port: 80, ...subnet },
      })
      expect(status).toBe(isThere ? 409 : 201)
      if (!isThere) model.members.set(id, { pool, address })
      return
    }
    case 'delete':
      return remove(step.what, step.pick, model, client, base, generationOf)
    case 'list': {
      const seen = [...model[step.what]].filter(
        ([id, one]) =>
          step.generation === 'v3' ||
          model.loadBalancers.get('loadBalancer' in one ? one.loadBalancer : id)!.isShared,
      )
      const key = collections[step.what]
      const { json } = await client.send('GET', `${base(step.generation)}/${key}`)
      const listed = (json as Record<string, { id: string }[]>)[key]!.map(({ id }) => id)
      expect(listed).toEqual(seen.map(([id]) => id).toSorted())
    }
  }
}

async function remove(
  what: keyof Model,
  pick: number,
  model: Model,
  client: Client,
  base: (generation: Generation) => string,
  generationOf: (loadBalancer: string) => Generation,
): Promise<void> {
  const found = picked<object>(model[what], pick)
  if (!found) return
  const [id] = found
  const { listeners, pools, members } = model
  const memberPool = members.get(id)?.pool
  const loadBalancer =
    what === 'loadBalancers'
      ? id
      : (listeners.get(id)?.loadBalancer ??
        pools.get(id)?.loadBalancer ??
        pools.get(memberPool!)!.loadBalancer)
  const hasMembers = (wanted: string | undefined): boolean =>
    [...members.values()].some((member) => member.pool === wanted)
  const isShared = generationOf(loadBalancer) === 'v2.0'
  const pool = listeners.get(id)?.pool
  const isUsed = {
    loadBalancers: [...listeners.values(), ...pools.values()].some((one) => one.loadBalancer === id),
    // v3 lets a listener go with a pool that is empty, v2.0 with none.
    listeners: isShared ? pool !== undefined : hasMembers(pool),
    pools: hasMembers(id),
    members: false,
  }[what]
  const path = what === 'members' ? `/pools/${memberPool}/members` : `/${collections[what]}`
  const { status } = await client.send('DELETE', `${base(generationOf(loadBalancer))}${path}/${id}`)
  expect([what, status]).toEqual([what, isUsed ? 409 : 204])
  if (isUsed) return
  model[what].delete(id)
  for (const listener of listeners.values()) if (listener.pool === id) listener.pool = undefined
}
