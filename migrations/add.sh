#!/usr/bin/env bash
# Adds a migration of the same name for every database: migrations/add.sh NAME
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?usage: migrations/add.sh NAME}

dotnet tool restore
for database in Sqlite SqlServer PostgreSql; do
  dotnet ef migrations add "$name" --project "migrations/CaseFlow.Migrations.$database" --output-dir Migrations
done
