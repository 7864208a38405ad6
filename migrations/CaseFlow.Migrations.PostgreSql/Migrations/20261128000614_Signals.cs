using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Signals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Clusters",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Members = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    LeftOut = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Basis = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    DecisionGrounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Grounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    LinkedCaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    WatchUntil = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    TriagedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    TriagedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ReturnedFor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clusters", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "ImportFaults",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    FileRow = table.Column<int>(type: "integer", nullable: false),
                    FileColumn = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Found = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Expected = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFaults", x => new { x.CaseId, x.ImportId, x.SortKey });
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    StartedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    HeardAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    AbandonedFor = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Batches = table.Column<int>(type: "integer", nullable: false),
                    Loaded = table.Column<int>(type: "integer", nullable: false),
                    Revised = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Reported = table.Column<int>(type: "integer", nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.CaseId, x.ImportId });
                });

            migrationBuilder.CreateTable(
                name: "SignalGrades",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    SourceGrade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    InformationGrade = table.Column<int>(type: "integer", nullable: false),
                    Grounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    PostId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    At = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalGrades", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Signals",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    SourceGrade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    InformationGrade = table.Column<int>(type: "integer", nullable: true),
                    ClusterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Grounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    LinkedCaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    WatchUntil = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    TriagedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    TriagedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ReturnedFor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signals", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "SignalVersions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SignalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileRow = table.Column<int>(type: "integer", nullable: true),
                    Source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Origin = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ExternalId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Content = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Report = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    Marking = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    ReleasableTo = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Language = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ContentHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Country = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false, collation: "C"),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Week = table.Column<int>(type: "integer", nullable: true),
                    Actors = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalVersions", x => new { x.CaseId, x.SignalId, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_LinkedCaseId",
                table: "Clusters",
                column: "LinkedCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_SortKey",
                table: "Clusters",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_State_SortKey",
                table: "Clusters",
                columns: new[] { "State", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportFaults_ImportId_SortKey",
                table: "ImportFaults",
                columns: new[] { "ImportId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_ImportId",
                table: "Imports",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_SortKey",
                table: "Imports",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_ClusterId",
                table: "Signals",
                column: "ClusterId");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_LinkedCaseId",
                table: "Signals",
                column: "LinkedCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_State",
                table: "Signals",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_CaseId_Number",
                table: "SignalVersions",
                columns: new[] { "CaseId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_SignalId_State",
                table: "SignalVersions",
                columns: new[] { "SignalId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_State_Country_SortKey",
                table: "SignalVersions",
                columns: new[] { "State", "Country", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_State_SortKey",
                table: "SignalVersions",
                columns: new[] { "State", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_State_Week_Country_Origin",
                table: "SignalVersions",
                columns: new[] { "State", "Week", "Country", "Origin" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Clusters");

            migrationBuilder.DropTable(
                name: "ImportFaults");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "SignalGrades");

            migrationBuilder.DropTable(
                name: "Signals");

            migrationBuilder.DropTable(
                name: "SignalVersions");
        }
    }
}
