using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
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
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Members = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    LeftOut = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    DecisionGrounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LinkedCaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WatchUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    TriagedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TriagedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ReturnedFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clusters", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "ImportFaults",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FileRow = table.Column<int>(type: "INTEGER", nullable: false),
                    FileColumn = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Found = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Expected = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFaults", x => new { x.CaseId, x.ImportId, x.SortKey });
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    HeardAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    AbandonedFor = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Batches = table.Column<int>(type: "INTEGER", nullable: false),
                    Loaded = table.Column<int>(type: "INTEGER", nullable: false),
                    Revised = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Reported = table.Column<int>(type: "INTEGER", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.CaseId, x.ImportId });
                });

            migrationBuilder.CreateTable(
                name: "SignalGrades",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceGrade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InformationGrade = table.Column<int>(type: "INTEGER", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalGrades", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Signals",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceGrade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    InformationGrade = table.Column<int>(type: "INTEGER", nullable: true),
                    ClusterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LinkedCaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WatchUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    TriagedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TriagedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ReturnedFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signals", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "SignalVersions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileRow = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Report = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Marking = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ReleasableTo = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ContentHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Week = table.Column<int>(type: "INTEGER", nullable: true),
                    Actors = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
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
