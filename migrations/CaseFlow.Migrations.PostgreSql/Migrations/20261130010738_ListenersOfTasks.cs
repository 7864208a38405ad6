using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ListenersOfTasks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DeniedAt",
                table: "Tasks",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeniedEvent",
                table: "Tasks",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "DeniedListener",
                table: "Tasks",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "DeniedReason",
                table: "Tasks",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "TransitionAt",
                table: "Tasks",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransitionEvent",
                table: "Tasks",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "TransitionListener",
                table: "Tasks",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "ListenerJobs",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    JobId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstanceId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProcessId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ElementId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    JobType = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Event = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    Headers = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    Variables = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    RetriesLeft = table.Column<int>(type: "integer", nullable: false),
                    RetryAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    Failure = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
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
