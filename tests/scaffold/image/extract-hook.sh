#!/bin/bash
# mmdebstrap, after packages were extracted: no maintainer script has run, so what they would do is done here.
set -eu
root=$1
rm -rf "$root"/usr/share/{doc,man,locale,info,lintian}
cp "$root/usr/share/base-passwd/passwd.master" "$root/etc/passwd"
cp "$root/usr/share/base-passwd/group.master" "$root/etc/group"
ln -sf gawk "$root/usr/bin/awk"
[ -e "$root/usr/bin/sh" ] || ln -s dash "$root/usr/bin/sh"
# base-files brings /var/run as a folder; a Docker engine empties /run.
rm -rf "$root/var/run"
ln -s /run "$root/var/run"
mkdir -p "$root/tmp"
chmod 1777 "$root/tmp"
