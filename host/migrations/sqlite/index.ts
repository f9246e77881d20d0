import * as migration_20261124_130240_initial from './20261124_130240_initial';

export const migrations = [
  {
    up: migration_20261124_130240_initial.up,
    down: migration_20261124_130240_initial.down,
    name: '20261124_130240_initial'
  },
];
