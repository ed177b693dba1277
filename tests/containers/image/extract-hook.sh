#!/bin/bash
# mmdebstrap, after packages were extracted: no maintainer script has run, so what they would do is done here, and what no server
# needs is left out.
set -eu
root=$1
rm -rf "$root"/usr/share/{doc,man,locale,info,lintian} "$root"/usr/lib/*/libLLVM* "$root"/usr/lib/llvm* \
  "$root"/usr/lib/postgresql/*/lib/{llvmjit*,bitcode} "$root"/usr/share/perl "$root"/usr/lib/*/perl "$root"/usr/share/perl5
cp "$root/usr/share/base-passwd/passwd.master" "$root/etc/passwd"
cp "$root/usr/share/base-passwd/group.master" "$root/etc/group"
# The ids of the official image, which volumes know their files by.
echo 'postgres:x:999:999::/var/lib/postgresql:/bin/bash' >>"$root/etc/passwd"
echo 'postgres:x:999:' >>"$root/etc/group"
ln -sf gawk "$root/usr/bin/awk"
[ -e "$root/usr/bin/sh" ] || ln -s dash "$root/usr/bin/sh"
# base-files brings /var/run as a folder; a Docker engine empties /run.
rm -rf "$root/var/run"
ln -s /run "$root/var/run"
mkdir -p "$root/var/lib/postgresql" "$root/docker-entrypoint-initdb.d" "$root/usr/local/bin" "$root/tmp"
chmod 1777 "$root/tmp"
chown 999:999 "$root/var/lib/postgresql"
sed -i "s/^#*listen_addresses *=.*/listen_addresses = '*'/" "$root"/usr/share/postgresql/*/postgresql.conf.sample
