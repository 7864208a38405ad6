using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Silences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ServingSpans",
                columns: table => new
                {
                    From = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    Until = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServingSpans", x => x.From);
                });

            migrationBuilder.CreateTable(
                name: "Silences",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SilenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Voters = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OpensAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ClosesAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    Receipts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Absences = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Extensions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    AdoptedWithout = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    VoiceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DraftedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Silences", x => new { x.CaseId, x.SilenceId });
                });

            migrationBuilder.CreateTable(
                name: "SilenceVoices",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SilenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Amendment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Author = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SilenceVoices", x => new { x.CaseId, x.SilenceId, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ServingSpans_Until",
                table: "ServingSpans",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_Silences_SilenceId",
                table: "Silences",
                column: "SilenceId");

            migrationBuilder.CreateIndex(
                name: "IX_SilenceVoices_SilenceId",
                table: "SilenceVoices",
                column: "SilenceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ServingSpans");

            migrationBuilder.DropTable(
                name: "Silences");

            migrationBuilder.DropTable(
                name: "SilenceVoices");
        }
    }
}
