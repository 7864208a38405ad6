using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SuspendedInstances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsSuspended",
                table: "Timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "ProcessSuspendedAt",
                table: "Tasks",
                type: "INTEGER",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSuspendedByItself",
                table: "Instances",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "SuspendedAt",
                table: "Instances",
                type: "INTEGER",
                precision: 3,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsSuspended",
                table: "Timers");

            migrationBuilder.DropColumn(
                name: "ProcessSuspendedAt",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "IsSuspendedByItself",
                table: "Instances");

            migrationBuilder.DropColumn(
                name: "SuspendedAt",
                table: "Instances");
        }
    }
}
