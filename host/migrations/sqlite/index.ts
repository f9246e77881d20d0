import * as migration_20261125_162352_initial from './20261125_162352_initial';

export const migrations = [
  {
    up: migration_20261125_162352_initial.up,
    down: migration_20261125_162352_initial.down,
    name: '20261125_162352_initial'
  },
];
