using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
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
                type: "character varying(10100)",
                maxLength: 10100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "LegalView",
                table: "GateDecisions",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                collation: "C");
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
