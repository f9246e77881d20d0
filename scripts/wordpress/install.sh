#!/usr/bin/env bash
# What the tests of the WordPress plugin need, from Debian: PHP and MariaDB as programs of this machine
# (installed where they are missing, as root), and the oldest and the newest WordPress that the plugin
# is for, unpacked in a cache. Prints the folders of these two, one a line.
set -euo pipefail

CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/take-action/wordpress
PATH=$PATH:/usr/sbin

# WordPress itself, a theme of its time, and what Debian keeps in packages of their own and links to.
OLDEST=(bookworm wordpress wordpress-theme-twentytwentythree libjs-cropper libjs-underscore php-getid3)
NEWEST=(sid wordpress wordpress-theme-twentytwentyfive libjs-cropper libjs-underscore libjs-jquery-ui
  libjs-lodash libphp-phpmailer php-getid3)

say() { echo "$*" >&2; }

fail() {
  say "wordpress: $*"
  exit 1
}

# Runs a command whose output is of interest only where it fails.
quietly() {
  "$@" </dev/null >"$CACHE/log" 2>&1 && return
  tail -n 20 "$CACHE/log" >&2
  fail "$1 failed; see above, and all of it in $CACHE/log"
}

install_programs() {
  local packages=(php-cli php-mysql php-mbstring php-xml php-curl mariadb-server-core mariadb-client-core)
  has_programs && return
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] ||
    fail "needs PHP and MariaDB. On Debian: apt-get install --no-install-recommends ${packages[*]}"
  say 'Installing PHP and MariaDB …'
  quietly apt-get update -q
  quietly apt-get install -y -q --no-install-recommends "${packages[@]}"
  has_programs || fail 'PHP or MariaDB is still missing, although their packages are installed.'
}

has_programs() {
  local program
  for program in php mariadbd mariadb-install-db my_print_defaults; do
    command -v "$program" >/dev/null || return
  done
  php -r 'exit((int) (bool) array_diff(["mysqli", "mbstring", "dom", "curl"], get_loaded_extensions()));' 2>/dev/null
}

# Unpacks packages of a suite, whatever suite this machine has, and prints the folder of WordPress. It
# is made beside its place and moved there when whole: what is there is complete.
unpack() {
  local suite=$1 root
  root=$CACHE/$suite-$(sha256sum <<<"$*" | cut -c1-12)
  shift
  [ -d "$root" ] || download "$suite" "$root" "$@"
  echo "$root/usr/share/wordpress"
}

download() {
  local suite=$1 root=$2 apt=$CACHE/apt-$1 mirror
  shift 2
  mirror=$(debian_mirror)
  say "Unpacking WordPress of Debian $suite …"
  rm -rf "$root.new" "$apt"
  mkdir -p "$root.new" "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/packages"
  echo "deb $mirror $suite main" >"$apt/sources.list"
  local options=(-o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o "APT::Sandbox::User=$(id -un)")
  quietly apt-get "${options[@]}" update
  (cd "$apt/packages" && quietly apt-get "${options[@]}" download "$@")
  local package
  for package in "$apt/packages"/*.deb; do
    quietly dpkg-deb -x "$package" "$root.new"
  done
  mv "$root.new" "$root"
  rm -rf "$apt"
}

# The Debian mirror that this machine is set to.
debian_mirror() {
  command -v apt-get >/dev/null || fail 'needs Debian, for its packages of WordPress.'
  local mirror
  # shellcheck disable=SC2016 # These are for apt to expand.
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Identifier: Packages' 'Origin: Debian' |
    awk '/^http/ && $2 !~ /security/ { print $1; exit }')
  [ -n "$mirror" ] || fail 'knows no Debian mirror: run apt-get update, on Debian.'
  echo "$mirror"
}

mkdir -p "$CACHE"
# One at a time.
exec 9>"$CACHE/lock"
flock 9
install_programs
unpack "${OLDEST[@]}"
unpack "${NEWEST[@]}"
