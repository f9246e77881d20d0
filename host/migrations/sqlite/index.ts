import * as migration_20261125_164020_initial from './20261125_164020_initial';

export const migrations = [
  {
    up: migration_20261125_164020_initial.up,
    down: migration_20261125_164020_initial.down,
    name: '20261125_164020_initial'
  },
];
