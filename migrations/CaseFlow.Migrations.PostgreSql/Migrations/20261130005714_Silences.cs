using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
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
                    From = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServingSpans", x => x.From);
                });

            migrationBuilder.CreateTable(
                name: "Silences",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SilenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Language = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Voters = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Period = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Zone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    OpensAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ClosesAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    Receipts = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Absences = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Extensions = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    AdoptedWithout = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    Grounds = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    VoiceCount = table.Column<int>(type: "integer", nullable: false),
                    DraftedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Silences", x => new { x.CaseId, x.SilenceId });
                });

            migrationBuilder.CreateTable(
                name: "SilenceVoices",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SilenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    Amendment = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    Author = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Post = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Organisation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
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
