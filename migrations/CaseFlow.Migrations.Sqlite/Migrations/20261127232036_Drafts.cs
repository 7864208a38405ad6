using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Drafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Values = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    KeptUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.CaseId, x.TaskId, x.PersonId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_KeptUntil",
                table: "Drafts",
                column: "KeptUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_PersonId_SortKey",
                table: "Drafts",
                columns: new[] { "PersonId", "SortKey" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Drafts");
        }
    }
}
