#!/bin/sh
# mmdebstrap, after the packages of a lab were installed: the locale that tests name, and nothing that they do not need.
set -eu
chroot "$1" localedef -i de_DE -f UTF-8 de_DE.UTF-8
rm -rf "$1"/usr/share/doc/* "$1"/usr/share/man/* "$1"/usr/lib/*/libLLVM* "$1"/usr/lib/llvm* "$1"/usr/lib/postgresql/*/lib/llvmjit* "$1"/usr/lib/postgresql/*/lib/bitcode
