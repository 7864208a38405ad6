using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AuthorisedMeasuresAndAuthorities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // made nullable by statements that SQLite carries out in a transaction, which its rebuild of a table is not
            migrationBuilder.Sql("""ALTER TABLE "Measures" RENAME COLUMN "ActivatedAt" TO "ActivatedAtBefore";""");
            migrationBuilder.Sql("""ALTER TABLE "Measures" ADD COLUMN "ActivatedAt" INTEGER NULL;""");
            migrationBuilder.Sql("""UPDATE "Measures" SET "ActivatedAt" = "ActivatedAtBefore";""");
            migrationBuilder.Sql("""ALTER TABLE "Measures" DROP COLUMN "ActivatedAtBefore";""");

            migrationBuilder.AddColumn<long>(
                name: "AuthorisedAt",
                table: "Measures",
                type: "INTEGER",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Awaits",
                table: "Measures",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AuthorityClaims",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Office = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AssertedBy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorityClaims", x => new { x.CaseId, x.Number });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuthorityClaims");

            migrationBuilder.DropColumn(
                name: "AuthorisedAt",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Awaits",
                table: "Measures");

            migrationBuilder.AlterColumn<long>(
                name: "ActivatedAt",
                table: "Measures",
                type: "INTEGER",
                precision: 3,
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldPrecision: 3,
                oldNullable: true);
        }
    }
}
