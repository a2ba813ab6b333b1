import { listeners } from './listeners.ts'
import type { Resource } from './resource.ts'

/** Of v2.0 alone; v3 has IP address groups instead. */
export const whitelists: Resource = {
  kind: 'Whitelist',
  collection: 'whitelists',
  word: 'whitelist',
  references: { listener_id: 'Listener' },
  loadBalancer: (record, project) => {
    const listener = project.get('Listener', record['listener_id'])
    return listener && listeners.loadBalancer?.(listener, project)
  },
}
