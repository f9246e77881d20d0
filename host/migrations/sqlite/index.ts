import * as migration_20261125_164020_initial from './20261125_164020_initial';
import * as migration_20261126_063605_partner_link from './20261126_063605_partner_link';
import * as migration_20261126_125059_tally_sums from './20261126_125059_tally_sums';

export const migrations = [
  {
    up: migration_20261125_164020_initial.up,
    down: migration_20261125_164020_initial.down,
    name: '20261125_164020_initial',
  },
  {
    up: migration_20261126_063605_partner_link.up,
    down: migration_20261126_063605_partner_link.down,
    name: '20261126_063605_partner_link',
  },
  {
    up: migration_20261126_125059_tally_sums.up,
    down: migration_20261126_125059_tally_sums.down,
    name: '20261126_125059_tally_sums'
  },
];
