#!/bin/sh
# mmdebstrap, before the packages of a lab are installed: nobody asked for a cluster.
set -eu
mkdir -p "$1/etc/postgresql-common/createcluster.d"
echo 'create_main_cluster = false' >"$1/etc/postgresql-common/createcluster.d/lab.conf"
