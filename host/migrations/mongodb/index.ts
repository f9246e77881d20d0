import * as migration_20261124_150417_initial from './20261124_150417_initial';

export const migrations = [
  {
    up: migration_20261124_150417_initial.up,
    down: migration_20261124_150417_initial.down,
    name: '20261124_150417_initial'
  },
];
