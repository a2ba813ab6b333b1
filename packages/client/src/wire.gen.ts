// Generated from spec/bundle/openapi.yaml by scripts/generate/src/calls.ts. Do not edit; run `pnpm generate`.
/** Query parameters whose values are written as one, with commas between them. */
export const joinedParameters: readonly string[] = [
  'ip_list',
]

/** Operations that answer without a body. Those that delete, which all do, are not in the list. */
export const bodilessOperations: readonly string[] = [
  'PUT /v2.0/lbaas/pools/{pool_id}/members',
  'POST /v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags',
  'POST /v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/action',
  'POST /v2.0/{project_id}/listeners/{listener_id}/tags',
  'POST /v2.0/{project_id}/listeners/{listener_id}/tags/action',
]
