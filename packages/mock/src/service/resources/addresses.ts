import type { Project } from '../state/project.ts'

const FIRST_HOST = 10
const HOSTS_A_SUBNET = 240

/** A private address that no load balancer of the project has. */
export function privateAddress(project: Project): string {
  const taken = new Set(project.all('LoadBalancer').map((record) => record['vip_address']))
  for (let host = 0; ; host++) {
    const subnet = Math.floor(host / HOSTS_A_SUBNET)
    const address = `192.168.${subnet}.${FIRST_HOST + (host % HOSTS_A_SUBNET)}`
    if (!taken.has(address)) return address
  }
}
