using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.SqlServer.Migrations
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
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ProcessSuspendedAt",
                table: "Tasks",
                type: "datetimeoffset(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSuspendedByItself",
                table: "Instances",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SuspendedAt",
                table: "Instances",
                type: "datetimeoffset(3)",
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
