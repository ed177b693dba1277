#!/bin/bash
# mmdebstrap, after packages were extracted: no maintainer script has run, so what they would do is done here.
set -eu
root=$1
rm -rf "$root"/usr/share/{doc,man,locale,info,lintian} "$root"/usr/lib/*/libLLVM* "$root"/usr/lib/llvm* \
  "$root"/usr/lib/postgresql/*/lib/{llvmjit*,bitcode}
cp "$root/usr/share/base-passwd/passwd.master" "$root/etc/passwd"
cp "$root/usr/share/base-passwd/group.master" "$root/etc/group"
{
  echo 'postgres:x:999:999::/var/lib/postgresql:/bin/bash'
  echo 'runner:x:1001:1001::/home/runner:/bin/bash'
} >>"$root/etc/passwd"
printf '%s\n' 'postgres:x:999:' 'runner:x:1001:' >>"$root/etc/group"
# As on a hosted runner: root without a password.
echo 'runner ALL=(ALL) NOPASSWD:ALL' >"$root/etc/sudoers.d/runner"
chmod 440 "$root/etc/sudoers.d/runner"
for kind in auth account password session session-noninteractive; do
  echo "${kind%-*} required pam_permit.so" >"$root/etc/pam.d/common-$kind"
done
cat "$root"/usr/share/ca-certificates/mozilla/*.crt >"$root/etc/ssl/certs/ca-certificates.crt"
ln -sf gawk "$root/usr/bin/awk"
[ -e "$root/usr/bin/sh" ] || ln -s dash "$root/usr/bin/sh"
# base-files brings /var/run as a folder; a Docker engine empties /run.
rm -rf "$root/var/run"
ln -s /run "$root/var/run"
mkdir -p "$root/tmp" "$root/home/runner/work/_temp" "$root/opt/hostedtoolcache"
chmod 1777 "$root/tmp"
chown -R 1001:1001 "$root/home/runner" "$root/opt/hostedtoolcache"
