# shellcheck shell=bash
# What the server is made of. Sourced by mongodb.sh.
#
#   $ROOT      a Debian of the unstable suite with PostgreSQL 18 and DocumentDB, which only it packages
#   $FERRETDB  the program that speaks MongoDB's protocol
#
# Each is named after its recipe, so that a changed one is made anew, and is made beside its place and
# moved there when whole: what is there is complete.

ROOT=$CACHE/debian-$(sha256sum "$HERE/install.sh" | cut -c1-12)
FERRETDB=$CACHE/ferretdb-$(cat "$HERE"/ferretdb/* | sha256sum | cut -c1-12)

install_all() {
  [ "$(id -u)" = 0 ] || fail 'needs root, for a chroot. Otherwise set TEST_MONGODB_URL to a server of your own.'
  [ -d "$ROOT" ] || install_root
  [ -x "$FERRETDB" ] || install_ferretdb
}

install_root() {
  command -v apt-get >/dev/null || fail 'needs Debian, or a system made from it.'
  command -v mmdebstrap >/dev/null || install_mmdebstrap
  say 'Installing DocumentDB on PostgreSQL (half a minute) …'
  rm -rf --one-file-system "$ROOT.new"
  local mirror
  mirror=$(debian_mirror)
  apt_settings >"$CACHE/apt.conf"
  # In namespaces of its own: however it ends, its mounts and processes are gone with it.
  quietly unshare --mount --pid --fork --kill-child --mount-proc \
    mmdebstrap --mode=root --variant=apt --aptopt="$CACHE/apt.conf" \
    --include=postgresql-18-documentdb sid "$ROOT.new" ${mirror:+"$mirror"}
  mkdir "$ROOT.new/server"
  mv "$ROOT.new" "$ROOT"
}

install_mmdebstrap() {
  say 'Installing mmdebstrap …'
  quietly sh -c 'apt-get update; apt-get install -y --no-install-recommends mmdebstrap debian-archive-keyring'
}

# How this machine's apt reaches its packages: proxies, certificates, whether dates are checked.
apt_settings() {
  apt-config dump | grep -E '^Acquire::(http|https|Proxy|Retries|ForceIPv|Check-)' || true
  echo 'APT::Install-Recommends "false";'
}

# The Debian mirror that this machine is set to; where it has none mmdebstrap takes its own.
debian_mirror() {
  # shellcheck disable=SC2016 # These are for apt to expand.
  apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Identifier: Packages' 'Origin: Debian' |
    awk '/^http/ && $2 !~ /security/ { print $1; exit }'
}

install_ferretdb() {
  command -v go >/dev/null || fail 'needs Go 1.25 or newer, to build FerretDB.'
  say 'Building FerretDB (up to a minute) …'
  quietly go -C "$HERE/ferretdb" build -trimpath -o "$FERRETDB.new" .
  mv "$FERRETDB.new" "$FERRETDB"
}
