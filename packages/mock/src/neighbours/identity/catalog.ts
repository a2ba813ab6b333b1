import { idOf, regionOf } from './projects.ts'

const services = [
  { type: 'identity', name: 'iam', path: '/v3' },
  // Clients of ELB v2.0 go on from the address by themselves, those of v3 need the project in it.
  { type: 'elb', name: 'elb', path: '' },
  { type: 'elbv3', name: 'elbv3', path: '/v3/{project}' },
  // What OpenStack's clients look for.
  { type: 'load-balancer', name: 'octavia', path: '' },
  { type: 'network', name: 'neutron', path: '' },
] as const

/** The services and where they are: all at the address that the caller used. */
export function catalogOf(origin: string, project: { id: string; name: string }): object[] {
  const region = regionOf(project.name)
  return services.map(({ type, name, path }) => ({
    id: idOf('service', type),
    name,
    type,
    endpoints: ['public', 'internal'].map((facing) => ({
      id: idOf('service', `${type} ${facing} ${region}`),
      interface: facing,
      region,
      region_id: region,
      url: `${origin}${path.replace('{project}', project.id)}`,
    })),
  }))
}
