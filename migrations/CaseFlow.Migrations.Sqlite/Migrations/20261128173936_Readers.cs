using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Readers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Report",
                table: "SignalVersions");

            migrationBuilder.AddColumn<Guid>(
                name: "ScopeId",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ScopeId",
                table: "Contributions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Classification",
                table: "Cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsOffAgenda",
                table: "Cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Wall",
                table: "Cases",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Readers",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Grantee = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Wall = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsOutline = table.Column<bool>(type: "INTEGER", nullable: false),
                    Classification = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readers", x => new { x.CaseId, x.ScopeId, x.Grantee, x.Wall, x.IsOutline });
                });

            migrationBuilder.CreateTable(
                name: "SignalReports",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalReports", x => x.CaseId);
                });

            migrationBuilder.UpdateData(
                table: "Settings",
                keyColumn: "Name",
                keyValue: "MinimumRelease",
                column: "Value",
                value: "2");

            migrationBuilder.InsertData(
                table: "Settings",
                columns: new[] { "Name", "Value" },
                values: new object[] { "ReadRows", "1" });

            migrationBuilder.CreateIndex(
                name: "IX_Readers_Grantee",
                table: "Readers",
                column: "Grantee");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Readers");

            migrationBuilder.DropTable(
                name: "SignalReports");

            migrationBuilder.DeleteData(
                table: "Settings",
                keyColumn: "Name",
                keyValue: "ReadRows");

            migrationBuilder.DropColumn(
                name: "ScopeId",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "ScopeId",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Classification",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "IsOffAgenda",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Wall",
                table: "Cases");

            migrationBuilder.AddColumn<string>(
                name: "Report",
                table: "SignalVersions",
                type: "TEXT",
                maxLength: -1,
                nullable: true);

            migrationBuilder.UpdateData(
                table: "Settings",
                keyColumn: "Name",
                keyValue: "MinimumRelease",
                column: "Value",
                value: "1");
        }
    }
}
