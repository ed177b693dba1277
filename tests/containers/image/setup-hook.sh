#!/bin/sh
# mmdebstrap, before packages are extracted: a merged /usr, whatever the suite's packages believe.
set -eu
root=$1
mkdir -p "$root/usr/bin" "$root/usr/sbin" "$root/usr/lib" "$root/usr/lib64"
for folder in bin sbin lib lib64; do
  [ -e "$root/$folder" ] || ln -s "usr/$folder" "$root/$folder"
done
