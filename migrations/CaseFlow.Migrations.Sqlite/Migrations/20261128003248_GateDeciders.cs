using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class GateDeciders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Deciders",
                table: "GateDecisions",
                type: "TEXT",
                maxLength: 10100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LegalView",
                table: "GateDecisions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Deciders",
                table: "GateDecisions");

            migrationBuilder.DropColumn(
                name: "LegalView",
                table: "GateDecisions");
        }
    }
}
