// Generated from spec/migration.yaml by scripts/generate/src/service-data.ts. Do not edit; run `pnpm generate`.

/** Fields of v2.0 that v3 has under another name. */
export const renames = {
  tenant_id: 'project_id',
  vip_subnet_id: 'vip_subnet_cidr_id',
  subnet_id: 'subnet_cidr_id',
  device_id: 'instance_id',
  create_time: 'created_at',
  update_time: 'updated_at',
} as const
