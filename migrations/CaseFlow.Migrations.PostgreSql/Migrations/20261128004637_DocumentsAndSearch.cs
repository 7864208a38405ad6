using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class DocumentsAndSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ElementId",
                table: "Timers",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Percent",
                table: "Timers",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TaskId",
                table: "Timers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CaseOwners",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseOwners", x => new { x.CaseId, x.Organisation });
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Marking = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Language = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    PostId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ReferencedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => new { x.CaseId, x.DocumentId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_CaseOwners_Organisation",
                table: "CaseOwners",
                column: "Organisation");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_CaseId_Sha256",
                table: "Documents",
                columns: new[] { "CaseId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_Documents_DocumentId",
                table: "Documents",
                column: "DocumentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseOwners");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropColumn(
                name: "ElementId",
                table: "Timers");

            migrationBuilder.DropColumn(
                name: "Percent",
                table: "Timers");

            migrationBuilder.DropColumn(
                name: "TaskId",
                table: "Timers");
        }
    }
}
