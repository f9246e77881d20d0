import * as migration_20261125_164020_initial from './20261125_164020_initial';
import * as migration_20261126_063605_partner_link from './20261126_063605_partner_link';
import * as migration_20261126_162807_editors_desk from './20261126_162807_editors_desk';

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
    up: migration_20261126_162807_editors_desk.up,
    down: migration_20261126_162807_editors_desk.down,
    name: '20261126_162807_editors_desk'
  },
];
