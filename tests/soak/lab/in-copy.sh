#!/bin/sh
# Runs a command in a throw-away copy of the repository, which is mounted read-only in /repository.
set -eu
mkdir -p /scratch/changes /scratch/work /copy
chmod 1777 /tmp
mount -t overlay overlay -o lowerdir=/repository,upperdir=/scratch/changes,workdir=/scratch/work /copy
cd /copy
exec "$@"
