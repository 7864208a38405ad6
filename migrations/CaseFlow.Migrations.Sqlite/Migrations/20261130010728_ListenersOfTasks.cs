using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListenersOfTasks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "DeniedAt",
                table: "Tasks",
                type: "INTEGER",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeniedEvent",
                table: "Tasks",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeniedListener",
                table: "Tasks",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeniedReason",
                table: "Tasks",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TransitionAt",
                table: "Tasks",
                type: "INTEGER",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransitionEvent",
                table: "Tasks",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransitionListener",
                table: "Tasks",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ListenerJobs",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ElementId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    JobType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Event = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Headers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Variables = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    RetriesLeft = table.Column<int>(type: "INTEGER", nullable: false),
                    RetryAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListenerJobs", x => new { x.CaseId, x.JobId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ListenerJobs_JobId",
                table: "ListenerJobs",
                column: "JobId");

            migrationBuilder.CreateIndex(
                name: "IX_ListenerJobs_JobType_SortKey",
                table: "ListenerJobs",
                columns: new[] { "JobType", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_ListenerJobs_SortKey",
                table: "ListenerJobs",
                column: "SortKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ListenerJobs");

            migrationBuilder.DropColumn(
                name: "DeniedAt",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "DeniedEvent",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "DeniedListener",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "DeniedReason",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "TransitionAt",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "TransitionEvent",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "TransitionListener",
                table: "Tasks");
        }
    }
}
